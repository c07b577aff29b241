package org.octavo.epub;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses in the book's links (RFC 3987; letters of all scripts may stand in them). */
final class Iri {

  /**
   * Where a link may lead outside the book. {@code file:} is an error in EPUB, scripts are no
   * addresses.
   */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "doi", "urn");

  private static final String FORBIDDEN = "\"<>\\^`{|}";

  private Iri() {}

  /** The address as it may be written, or empty if an e-reader should not be sent there. */
  static Optional<String> external(String address) {
    int colon = address.indexOf(':');
    boolean known =
        colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    return known ? Optional.of(encode(address.strip())) : Optional.empty();
  }

  /**
   * Percent-encodes what may stand in no part of an address; a percent sign that begins an escape
   * is kept.
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
