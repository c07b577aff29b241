package org.octavo.text;

import java.util.List;

/**
 * Line break opportunities between Chinese, Japanese and Korean characters. A line may end anywhere
 * except where the kinsoku rules forbid it (JIS X 4051, W3C JLReq §3.1.7 and §3.1.8): closing marks
 * and small kana do not begin a line, opening marks do not end one.
 */
final class Ideographs {

  /** The lowest code point of an ideograph. */
  static final int FIRST = 0x2E80;

  private static final String NOT_AT_START =
      "、。，．・：；？！ー゛゜ヽヾゝゞ々〻…‥—–％‰" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ" + ".,:;?!%";

  private Ideographs() {}

  /**
   * Adds the opportunities around the character at an index: after it, and before it if the
   * character there is not an ideograph.
   */
  static void add(String text, int at, int start, int end, List<LineBreaks.Break> breaks) {
    if (Character.isLowSurrogate(text.charAt(at))) {
      return;
    }
    int codePoint = text.codePointAt(at);
    if (!isIdeograph(codePoint)) {
      return;
    }
    if (at > start) {
      int before = text.codePointBefore(at);
      if (!isIdeograph(before) && mayDivide(before, codePoint)) {
        breaks.add(new LineBreaks.Break(at, at, LineBreaks.Kind.IDEOGRAPH));
      }
    }
    int next = at + Character.charCount(codePoint);
    if (next < end && mayDivide(codePoint, text.codePointAt(next))) {
      breaks.add(new LineBreaks.Break(next, next, LineBreaks.Kind.IDEOGRAPH));
    }
  }

  private static boolean isIdeograph(int c) {
    return c >= FIRST
        && (Character.isIdeographic(c)
            || c >= 0x3001 && c <= 0x30FF
            || c >= 0x3100 && c <= 0x31FF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xFF01 && c <= 0xFF60);
  }

  private static boolean mayDivide(int before, int after) {
    return !Characters.isOpening(before)
        && !Characters.isClosing(after)
        && !Characters.isMark(after)
        && NOT_AT_START.indexOf(after) < 0
        && !isGlue(before)
        && !isGlue(after)
        && after != Characters.SOFT_HYPHEN;
  }

  private static boolean isGlue(int c) {
    return c == Characters.NO_BREAK_SPACE
        || c == Characters.NARROW_NO_BREAK_SPACE
        || c == Characters.WORD_JOINER
        || c == Characters.ZERO_WIDTH_SPACE
        || c == 0xFEFF;
  }
}
