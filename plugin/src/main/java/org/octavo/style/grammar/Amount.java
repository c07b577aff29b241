package org.octavo.style.grammar;

import java.util.Optional;

/**
 * A length or a number as written, reduced to a sum of units. Every {@code calc()} of lengths is
 * such a sum, so nothing has to be remembered of its form.
 *
 * @param number without a unit
 * @param points of all absolute units
 * @param percent as a fraction, 0.6 for {@code 60%}
 */
public record Amount(
    double number, double points, double em, double rem, double lh, double rlh, double percent) {

  public static final Amount ZERO = new Amount(0, 0, 0, 0, 0, 0, 0);

  /** CSS Values 4 §6.2: 1 in = 96 px = 72 pt. */
  private static final double POINTS_PER_INCH = 72;

  /** CSS Values 4 §6.1.1: what {@code ex} and {@code ch} are where no font is at hand. */
  private static final double EM_PER_EX = 0.5;

  public static Amount ofNumber(double number) {
    return new Amount(number, 0, 0, 0, 0, 0, 0);
  }

  public static Amount ofPoints(double points) {
    return new Amount(0, points, 0, 0, 0, 0, 0);
  }

  static Amount ofEms(double em) {
    return new Amount(0, 0, em, 0, 0, 0, 0);
  }

  /**
   * A number with its unit, {@code ""} and {@code %} included; empty for a unit that is not known.
   */
  public static Optional<Amount> of(double value, String unit) {
    return Optional.ofNullable(
        switch (unit) {
          case "" -> ofNumber(value);
          case "%" -> new Amount(0, 0, 0, 0, 0, 0, value / 100);
          case "pt" -> ofPoints(value);
          case "px" -> ofPoints(value * POINTS_PER_INCH / 96);
          case "pc" -> ofPoints(value * 12);
          case "in" -> ofPoints(value * POINTS_PER_INCH);
          case "cm" -> ofPoints(value * POINTS_PER_INCH / 2.54);
          case "mm" -> ofPoints(value * POINTS_PER_INCH / 25.4);
          case "q" -> ofPoints(value * POINTS_PER_INCH / 101.6);
          case "em" -> ofEms(value);
          case "ex", "ch" -> ofEms(value * EM_PER_EX);
          case "rem" -> new Amount(0, 0, 0, value, 0, 0, 0);
          case "lh" -> new Amount(0, 0, 0, 0, value, 0, 0);
          case "rlh" -> new Amount(0, 0, 0, 0, 0, value, 0);
          default -> null;
        });
  }

  public boolean isNumber() {
    return points == 0 && em == 0 && rem == 0 && lh == 0 && rlh == 0 && percent == 0;
  }

  /** A sum of lengths and percentages, or the number 0. */
  boolean isLength() {
    return number == 0;
  }

  public boolean isZero() {
    return number == 0 && isNumber();
  }

  /** Below zero whatever its units come to; of {@code calc(100% - 2em)} nobody knows yet. */
  public boolean isNegative() {
    double least = Math.min(Math.min(Math.min(points, em), Math.min(rem, lh)), rlh);
    double most = Math.max(Math.max(Math.max(points, em), Math.max(rem, lh)), rlh);
    return Math.max(most, percent) <= 0 && Math.min(least, percent) < 0;
  }

  public Amount plus(Amount other) {
    return new Amount(
        number + other.number,
        points + other.points,
        em + other.em,
        rem + other.rem,
        lh + other.lh,
        rlh + other.rlh,
        percent + other.percent);
  }

  public Amount times(double factor) {
    return new Amount(
        number * factor,
        points * factor,
        em * factor,
        rem * factor,
        lh * factor,
        rlh * factor,
        percent * factor);
  }

  /** For properties whose percentages mean the font's size. */
  public Amount percentOfSize() {
    return new Amount(number, points, em + percent, rem, lh, rlh, 0);
  }

  /** For properties whose percentages mean the line's height. */
  public Amount percentOfLeading() {
    return new Amount(number, points, em, rem, lh + percent, rlh, 0);
  }

  /**
   * The absolute part and all relative units but percentages, in points.
   *
   * @param size of the element's font, in points; {@code em} refers to it
   * @param leading the element's line height, in points; {@code lh} refers to it
   * @param rootSize the same of the root element, for {@code rem}
   * @param rootLeading the same of the root element, for {@code rlh}
   */
  public double inPoints(double size, double leading, double rootSize, double rootLeading) {
    return points + em * size + rem * rootSize + lh * leading + rlh * rootLeading;
  }
}
