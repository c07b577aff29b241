package org.octavo.source;

import java.util.Optional;

/** International Standard Book Numbers (ISO 2108). */
final class Isbn {

  private Isbn() {}

  /**
   * {@code urn:isbn:} and thirteen digits; empty if the text is no ISBN-10 or ISBN-13 or its check
   * digit is wrong.
   */
  static Optional<String> toUrn(String written) {
    String digits = bare(written);
    if (isIsbn13(digits)) {
      return Optional.of("urn:isbn:" + digits);
    }
    if (isIsbn10(digits)) {
      String twelve = "978" + digits.substring(0, 9);
      return Optional.of("urn:isbn:" + twelve + checkDigit13(twelve));
    }
    return Optional.empty();
  }

  /** Whether the text has the form of an ISBN, whatever its check digit. */
  static boolean hasIsbnForm(String written) {
    String digits = bare(written);
    return (digits.length() == 10 || digits.length() == 13)
        && digits.chars().limit(digits.length() - 1).allMatch(Isbn::isDigit);
  }

  private static String bare(String written) {
    String digits = written.strip().replace("-", "").replace(" ", "").replace("\u2011", "");
    for (String prefix : new String[] {"urn:isbn:", "ISBN:", "ISBN"}) {
      if (digits.regionMatches(true, 0, prefix, 0, prefix.length())) {
        return digits.substring(prefix.length());
      }
    }
    return digits;
  }

  private static boolean isIsbn13(String digits) {
    return digits.length() == 13
        && digits.chars().allMatch(Isbn::isDigit)
        && (digits.startsWith("978") || digits.startsWith("979"))
        && digits.charAt(12) == checkDigit13(digits);
  }

  private static char checkDigit13(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  private static boolean isIsbn10(String digits) {
    if (digits.length() != 10 || !digits.chars().limit(9).allMatch(Isbn::isDigit)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    char last = digits.charAt(9);
    if (last != 'X' && last != 'x' && !isDigit(last)) {
      return false;
    }
    return (sum + (isDigit(last) ? last - '0' : 10)) % 11 == 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
