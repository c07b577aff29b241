package org.octavo.layout.line;

import java.util.Arrays;
import java.util.Locale;
import org.octavo.style.Setting;

/**
 * Finds hyphenation points within the limits of the style ({@code hyphenate-limit-chars}, CSS Text
 * 4 §6.3.2). It covers the words that begin in a range of the text. Such a word may end after the
 * range, for example if its first letter is larger.
 */
final class HyphenFinder {

  private final TextShaper shaper;
  private final Setting setting;

  HyphenFinder(TextShaper shaper, Setting setting) {
    this.shaper = shaper;
    this.setting = setting;
  }

  /**
   * Hyphenation points as indexes of the character after the hyphen, ascending. In a word that
   * begins with a capital the value is {@code ~index}, which is negative.
   *
   * @param text of the whole paragraph
   */
  int[] points(String text, int start, int stretchEnd, String language) {
    int[] points = new int[stretchEnd - start];
    int count = 0;
    for (int i = start; i < stretchEnd; ) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      int limit = Math.min(text.length(), i + Word.LONGEST);
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean begunBefore = i > 0 && Character.isLetter(text.charAt(i - 1));
      boolean word = end - i >= setting.hyphenWord() && end - i < Word.LONGEST;
      if (word && !begunBefore && !isCompound(text, i, end)) {
        int[] found = points(text.substring(i, end), language);
        boolean name = Character.isUpperCase(text.charAt(i));
        points = count + found.length > points.length ? Arrays.copyOf(points, end) : points;
        for (int point : found) {
          points[count++] = name ? ~(i + point) : i + point;
        }
      }
      i = end;
    }
    return count == points.length ? points : Arrays.copyOf(points, count);
  }

  private int[] points(String word, String language) {
    boolean name = Character.isUpperCase(word.charAt(0));
    if (name && word.equals(word.toUpperCase(Locale.ROOT))) {
      return new int[0];
    }
    int[] points = shaper.hyphenationPoints(language, word).clone();
    int count = 0;
    for (int point : points) {
      if (point >= setting.hyphenBefore() && word.length() - point >= setting.hyphenAfter()) {
        points[count++] = point;
      }
    }
    return Arrays.copyOf(points, count);
  }

  /**
   * Whether the letters are part of a compound with a hyphen or of a word with digits, which break
   * only at the hyphen.
   */
  private static boolean isCompound(String text, int start, int end) {
    return start > 0 && isJoint(text.charAt(start - 1))
        || end < text.length()
            && isJoint(text.charAt(end))
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD' || Character.isDigit(c);
  }
}
