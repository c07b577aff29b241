package org.octavo.press;

import java.util.Locale;

/** The size of a trimmed page, in inches. */
record Trim(double width, double height) {

  /** Printers round sizes to a sixteenth of an inch; a point is finer. */
  private static final double TOLERANCE = 1 / 72.0;

  static Trim ofPoints(double width, double height) {
    return new Trim(width / 72, height / 72);
  }

  /** Whether the sizes differ by at most a point. */
  boolean matches(Trim other) {
    return Math.abs(width - other.width) <= TOLERANCE
        && Math.abs(height - other.height) <= TOLERANCE;
  }

  boolean isWithin(Limits.TrimRange range) {
    return width >= range.smallest().width - TOLERANCE
        && height >= range.smallest().height - TOLERANCE
        && width <= range.largest().width + TOLERANCE
        && height <= range.largest().height + TOLERANCE;
  }

  @Override
  public String toString() {
    return inches(width) + " × " + inches(height) + " in";
  }

  /** A length in inches with at most three decimals, without its unit. */
  static String inches(double length) {
    String text = String.format(Locale.ROOT, "%.3f", length);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
