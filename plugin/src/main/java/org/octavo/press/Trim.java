package org.octavo.press;

import java.util.Locale;

/** A trimmed page's size, in inches. */
record Trim(double width, double height) {

  /** Printers round to a sixteenth of an inch and less; a point is finer. */
  private static final double TOLERANCE = 1 / 72.0;

  static Trim ofPoints(double width, double height) {
    return new Trim(width / 72, height / 72);
  }

  boolean is(Trim other) {
    return Math.abs(width - other.width) <= TOLERANCE
        && Math.abs(height - other.height) <= TOLERANCE;
  }

  /** Whether it is no smaller than the one and no larger than the other. */
  boolean isBetween(Trim least, Trim most) {
    return width >= least.width - TOLERANCE
        && height >= least.height - TOLERANCE
        && width <= most.width + TOLERANCE
        && height <= most.height + TOLERANCE;
  }

  @Override
  public String toString() {
    return Inches.of(width) + " × " + Inches.of(height) + " in";
  }

  /** Lengths as English-speaking printers write them. */
  static final class Inches {
    private Inches() {}

    static String of(double inches) {
      String text = String.format(Locale.ROOT, "%.3f", inches);
      int end = text.length();
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
  }
}
