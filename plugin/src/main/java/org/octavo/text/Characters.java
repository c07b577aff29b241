package org.octavo.text;

/** Classes of characters for the rules of this package. */
final class Characters {

  static final char NO_BREAK_SPACE = '\u00A0';
  static final char NARROW_NO_BREAK_SPACE = '\u202F';
  static final char SOFT_HYPHEN = '\u00AD';
  static final char ZERO_WIDTH_SPACE = '\u200B';
  static final char WORD_JOINER = '\u2060';
  static final char HYPHEN = '\u2010';
  static final char NON_BREAKING_HYPHEN = '\u2011';
  static final char EN_DASH = '\u2013';
  static final char EM_DASH = '\u2014';
  static final char ELLIPSIS = '\u2026';
  static final char APOSTROPHE = '\u2019';
  static final char LINE_SEPARATOR = '\u2028';

  private Characters() {}

  /** Whether a character is a space, breaking or not. */
  static boolean isSpace(int c) {
    return isBreakingSpace(c)
        || c == NO_BREAK_SPACE
        || c == NARROW_NO_BREAK_SPACE
        || c == 0x2007
        || c == LINE_SEPARATOR
        || c == 0x2029;
  }

  /** Whether a character is a space with a width at which a line may end. */
  static boolean isBreakingSpace(int c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c >= 0x2000 && c <= 0x200A && c != 0x2007
        || c == 0x205F
        || c == 0x3000;
  }

  static boolean isDash(int c) {
    return c >= EN_DASH && c <= 0x2015;
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == HYPHEN;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == APOSTROPHE;
  }

  static boolean isOpening(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '¿'
        || c == '¡';
  }

  static boolean isClosing(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
