package org.octavo.layout.line;

import java.util.Arrays;
import java.util.Locale;
import org.octavo.style.Setting;

/**
 * Where the words that begin in a stretch of text may be divided, within the limits the style sets.
 * A word may go on behind the stretch: its capital, say, is larger.
 */
final class Hyphens {

  private final TypeCase types;
  private final Setting setting;

  Hyphens(TypeCase types, Setting setting) {
    this.types = types;
    this.setting = setting;
  }

  /**
   * Indexes into the text of the first letter after each hyphen that may be added, ascending; below
   * 0, as {@code ~index}, in a word that begins with a capital.
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
    int[] points = types.hyphenationPoints(language, word).clone();
    int count = 0;
    for (int point : points) {
      if (point >= setting.hyphenBefore() && word.length() - point >= setting.hyphenAfter()) {
        points[count++] = point;
      }
    }
    return Arrays.copyOf(points, count);
  }

  /**
   * A compound with a hyphen of its own breaks there and nowhere else; so does a word with digits.
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
