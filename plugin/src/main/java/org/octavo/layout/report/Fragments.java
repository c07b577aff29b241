package org.octavo.layout.report;

import java.util.Locale;

/** Parts of words at the ends of a line. */
final class Fragments {

  private Fragments() {}

  static int atEnd(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetter(text.codePointBefore(from))) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    return text.codePointCount(from, text.length());
  }

  static int atBeginning(String text) {
    int to = 0;
    while (to < text.length() && Character.isLetter(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return text.codePointCount(0, to);
  }

  static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** The first word in lower case, without punctuation. */
  static String firstWord(String text) {
    int from = 0;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
