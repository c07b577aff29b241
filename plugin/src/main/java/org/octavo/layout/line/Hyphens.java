package org.octavo.layout.line;

import org.octavo.style.Setting;

/**
 * The hyphenation points of the words that begin in one unit of letters, within the limits the
 * style sets. A word may go on in the next unit: its capital, say, is larger.
 */
final class Hyphens {

  /** Receives a place where a hyphen may be added. */
  @FunctionalInterface
  interface Found {
    /**
     * @param offset index into the paragraph's text of the first letter after the hyphen
     * @param name the word begins with a capital
     */
    void at(int offset, boolean name);
  }

  private final ShapedParagraph shaped;
  private final Setting setting;

  Hyphens(ShapedParagraph shaped, Setting setting) {
    this.shaped = shaped;
    this.setting = setting;
  }

  void in(Unit.Letters letters, Found found) {
    String text = shaped.paragraph().text();
    String language = letters.span().type().language();
    for (int i = letters.start(); i < letters.end(); ) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean begunBefore = i > 0 && Character.isLetter(text.charAt(i - 1));
      if (!begunBefore && end - i >= setting.hyphenWord() && !isCompound(text, i, end)) {
        word(text, i, end, language, found);
      }
      i = end;
    }
  }

  private void word(String text, int start, int end, String language, Found found) {
    boolean name = Character.isUpperCase(text.charAt(start));
    if (name
        && text.substring(start, end)
            .equals(text.substring(start, end).toUpperCase(java.util.Locale.ROOT))) {
      return;
    }
    for (int point : shaped.hyphenationPoints(language, text.substring(start, end))) {
      if (point >= setting.hyphenBefore() && end - start - point >= setting.hyphenAfter()) {
        found.at(start + point, name);
      }
    }
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
