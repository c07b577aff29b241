package org.octavo.epub;

import java.util.Optional;
import java.util.Set;

/** Reads the width that an author writes on an image. */
final class CssLength {

  private static final Set<String> UNITS =
      Set.of("%", "px", "pt", "mm", "cm", "in", "em", "rem", "ex", "ch", "vw");

  private CssLength() {}

  /**
   * The width for a style attribute; a number without a unit is in CSS pixels, as in HTML. Empty if
   * the text is not a valid width.
   */
  static Optional<String> of(String written) {
    String width = written.strip();
    int end = 0;
    while (end < width.length() && (isDigit(width.charAt(end)) || width.charAt(end) == '.')) {
      end++;
    }
    String number = width.substring(0, end);
    String unit = width.substring(end);
    boolean isNumber =
        !number.isEmpty()
            && number.chars().filter(c -> c == '.').count() <= 1
            && isDigit(number.charAt(number.length() - 1))
            && isDigit(number.charAt(0));
    if (isNumber && unit.isEmpty()) {
      return Optional.of(number + "px");
    }
    return isNumber && UNITS.contains(unit) ? Optional.of(width) : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
