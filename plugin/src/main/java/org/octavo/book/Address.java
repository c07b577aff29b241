package org.octavo.book;

import java.util.Locale;

/**
 * The target of a link or an image as the author wrote it.
 *
 * @param scheme in lower case; empty for a target in the book
 * @param path decoded, without query
 * @param fragment decoded; empty if the target has no fragment
 */
record Address(String scheme, String path, String fragment) {

  static Address of(String written) {
    String scheme = scheme(written);
    if (!scheme.isEmpty()) {
      return new Address(scheme, written, "");
    }
    int hash = written.indexOf('#');
    String before = hash < 0 ? written : written.substring(0, hash);
    int query = before.indexOf('?');
    return new Address(
        "",
        PercentEncoding.decode(query < 0 ? before : before.substring(0, query)),
        hash < 0 ? "" : PercentEncoding.decode(written.substring(hash + 1)));
  }

  boolean isExternal() {
    return !scheme.isEmpty();
  }

  /** A single letter before a colon is no scheme but a drive: {@code C:}. */
  private static String scheme(String written) {
    if (written.startsWith("//")) {
      return "https";
    }
    int colon = written.indexOf(':');
    if (colon < 2 || !isLetter(written.charAt(0))) {
      return "";
    }
    for (int i = 1; i < colon; i++) {
      char c = written.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && "+-.".indexOf(c) < 0) {
        return "";
      }
    }
    return written.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
