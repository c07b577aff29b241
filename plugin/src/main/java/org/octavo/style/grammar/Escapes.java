package org.octavo.style.grammar;

/** Resolves escapes (CSS Syntax 3 §4.3.7). */
public final class Escapes {

  private static final int MAX_DIGITS = 6;

  private Escapes() {}

  /** An identifier or the content of a string with its escapes resolved. */
  public static String resolve(String written) {
    if (written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder(written.length());
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i++);
      if (c != '\\' || i == written.length()) {
        text.append(c);
      } else if (Character.digit(written.charAt(i), 16) < 0) {
        char escaped = written.charAt(i++);
        if (escaped != '\n') {
          text.append(escaped);
        }
      } else {
        int codePoint = 0;
        int end = Math.min(written.length(), i + MAX_DIGITS);
        while (i < end && Character.digit(written.charAt(i), 16) >= 0) {
          codePoint = codePoint * 16 + Character.digit(written.charAt(i++), 16);
        }
        if (i < written.length() && Character.isWhitespace(written.charAt(i))) {
          i++;
        }
        text.appendCodePoint(isScalar(codePoint) ? codePoint : 0xFFFD);
      }
    }
    return text.toString();
  }

  private static boolean isScalar(int codePoint) {
    return codePoint > 0
        && codePoint <= Character.MAX_CODE_POINT
        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
  }
}
