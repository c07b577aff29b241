package org.octavo.markdown;

import java.util.List;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;

/** Refuses addresses that run code, contain data or are too long. */
final class Urls {

  private static final List<String> REFUSED = List.of("javascript:", "vbscript:", "data:");

  private Urls() {}

  static boolean isRefused(String url) {
    return isTooLong(url) || REFUSED.contains(scheme(url));
  }

  static void report(String url, Position origin, ChapterContext chapter) {
    String scheme = scheme(url);
    if (isTooLong(url) && !scheme.equals("data:")) {
      long most = Limit.ADDRESS_CHARACTERS.most();
      chapter.report(Code.ADDRESS_TOO_LONG, origin, url.length(), most);
    } else {
      chapter.report(Code.DANGEROUS_URL, origin, scheme);
    }
  }

  /**
   * The scheme in lower case, with its colon. As browsers do, it ignores controls and white space
   * (WHATWG URL §4.4).
   */
  private static String scheme(String url) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < url.length() && scheme.length() <= "javascript:".length(); i++) {
      char c = url.charAt(i);
      if (c > ' ' && c != '\uFFFD') {
        scheme.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      }
      if (c == ':') {
        break;
      }
    }
    return scheme.toString();
  }

  private static boolean isTooLong(String url) {
    return url.length() > Limit.ADDRESS_CHARACTERS.most();
  }
}
