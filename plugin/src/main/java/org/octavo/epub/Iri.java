package org.octavo.epub;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the addresses of links (RFC 3987, which allows characters of all scripts). */
final class Iri {

  /**
   * The schemes of links to outside the book. EPUB forbids {@code file:}, and {@code javascript:}
   * does not work in books.
   */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "doi", "urn");

  private static final String FORBIDDEN = "\"<>[\\]^`{|}";

  private Iri() {}

  /** The address with forbidden characters escaped; empty if it is not a valid external address. */
  static Optional<String> external(String address) {
    String stripped = address.strip();
    int colon = stripped.indexOf(':');
    String scheme = colon < 0 ? "" : stripped.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      return Optional.empty();
    }
    if (!scheme.startsWith("http")) {
      return Optional.of(encode(stripped));
    }
    int host = colon + "://".length();
    if (!stripped.startsWith("://", colon) || !isHost(stripped, host)) {
      return Optional.empty();
    }
    int path = authorityEnd(stripped, host);
    return Optional.of(stripped.substring(0, path) + encode(stripped.substring(path)));
  }

  /** Whether there is a host without empty labels (URL standard, section 3.3). */
  private static boolean isHost(String address, int start) {
    int end = authorityEnd(address, start);
    String authority = address.substring(start, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    boolean blank = host.isEmpty() || host.startsWith(".") || host.contains("..");
    return !blank && host.chars().noneMatch(c -> c <= ' ' || "\"<>\\^`{|}%".indexOf(c) >= 0);
  }

  private static int authorityEnd(String address, int start) {
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * Percent-encodes the characters that are not allowed in paths, queries and fragments. A percent
   * sign that begins an escape is kept.
   */
  static String encode(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean strayPercent = c == '%' && !escapeAt(address, i);
      if (c <= ' ' || c == 0x7F || strayPercent || FORBIDDEN.indexOf(c) >= 0) {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static boolean escapeAt(String address, int index) {
    return index + 2 < address.length()
        && Character.digit(address.charAt(index + 1), 16) >= 0
        && Character.digit(address.charAt(index + 2), 16) >= 0;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
