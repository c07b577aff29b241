package org.octavo.markdown;

import java.util.List;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;

/** Addresses that run code or carry a file inside them have no place in a book. */
final class Urls {

  private static final List<String> REFUSED = List.of("javascript:", "vbscript:", "data:");

  private Urls() {}

  static boolean isRefused(String url) {
    return isTooLong(url) || REFUSED.contains(scheme(url));
  }

  private static boolean isTooLong(String url) {
    return url.length() > Limit.ADDRESS_CHARACTERS.most();
  }

  static void report(String url, Position origin, Diagnostics findings) {
    String scheme = scheme(url);
    if (isTooLong(url) && !scheme.equals("data:")) {
      findings.report(Code.ADDRESS_TOO_LONG, origin, url.length(), Limit.ADDRESS_CHARACTERS.most());
      return;
    }
    findings.report(Code.DANGEROUS_URL, origin, scheme);
  }

  /**
   * Lower case, with its colon; without what browsers pass over (WHATWG URL §4.4): controls and
   * white space.
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
}
