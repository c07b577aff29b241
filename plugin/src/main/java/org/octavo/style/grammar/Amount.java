package org.octavo.style.grammar;

import java.util.Arrays;
import java.util.Optional;

/**
 * A length or a number, reduced to a sum of units. Every {@code calc()} of lengths is such a sum,
 * so its form need not be kept.
 */
public final class Amount {

  public static final Amount ZERO = new Amount(new double[Unit.values().length]);

  /** CSS Values 4 §6.2: 1 in = 96 px = 72 pt. */
  private static final double POINTS_PER_INCH = 72;

  /** CSS Values 4 §6.1.1: {@code ex} and {@code ch} when the metrics of the font are not known. */
  private static final double EM_PER_EX = 0.5;

  /** The units of a sum. */
  private enum Unit {
    /** A number without a unit. */
    NUMBER,
    /** All absolute units, in points. */
    POINTS,
    EM,
    REM,
    LH,
    RLH,
    /** A fraction, 0.6 for {@code 60%}. */
    PERCENT
  }

  private final double[] parts;

  private Amount(double[] parts) {
    this.parts = parts;
  }

  private static Amount of(Unit unit, double value) {
    double[] parts = new double[ZERO.parts.length];
    parts[unit.ordinal()] = value;
    return new Amount(parts);
  }

  public static Amount ofNumber(double number) {
    return of(Unit.NUMBER, number);
  }

  public static Amount ofPoints(double points) {
    return of(Unit.POINTS, points);
  }

  static Amount ofEms(double em) {
    return of(Unit.EM, em);
  }

  /**
   * A number with its unit in lower case, or {@code ""}, or {@code %}; empty if the unit is not
   * known.
   */
  public static Optional<Amount> of(double value, String unit) {
    return Optional.ofNullable(
        switch (unit) {
          case "" -> ofNumber(value);
          case "%" -> of(Unit.PERCENT, value / 100);
          case "pt" -> ofPoints(value);
          case "px" -> ofPoints(value * POINTS_PER_INCH / 96);
          case "pc" -> ofPoints(value * 12);
          case "in" -> ofPoints(value * POINTS_PER_INCH);
          case "cm" -> ofPoints(value * POINTS_PER_INCH / 2.54);
          case "mm" -> ofPoints(value * POINTS_PER_INCH / 25.4);
          case "q" -> ofPoints(value * POINTS_PER_INCH / 101.6);
          case "em" -> ofEms(value);
          case "ex", "ch" -> ofEms(value * EM_PER_EX);
          case "rem" -> of(Unit.REM, value);
          case "lh" -> of(Unit.LH, value);
          case "rlh" -> of(Unit.RLH, value);
          default -> null;
        });
  }

  private double get(Unit unit) {
    return parts[unit.ordinal()];
  }

  /** The part without a unit. */
  public double number() {
    return get(Unit.NUMBER);
  }

  /** The part in absolute units, in points. */
  public double points() {
    return get(Unit.POINTS);
  }

  /** The percentage as a fraction, 0.6 for {@code 60%}. */
  public double percent() {
    return get(Unit.PERCENT);
  }

  /** Whether nothing in it has a unit. */
  public boolean isNumber() {
    for (int i = 1; i < parts.length; i++) {
      if (parts[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a sum of lengths and percentages, or the number 0. */
  public boolean isLength() {
    return number() == 0;
  }

  public boolean isZero() {
    return number() == 0 && isNumber();
  }

  /**
   * Whether it is below zero whatever its units refer to. Not so for {@code calc(100% - 2em)},
   * whose sign depends on the layout.
   */
  public boolean isNegative() {
    boolean some = false;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i] > 0) {
        return false;
      }
      some |= parts[i] < 0;
    }
    return some;
  }

  public Amount plus(Amount other) {
    double[] sum = parts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.parts[i];
    }
    return new Amount(sum);
  }

  public Amount times(double factor) {
    double[] product = parts.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= factor;
    }
    return new Amount(product);
  }

  /** The same with percentages of the font size. */
  public Amount percentOfSize() {
    return percentOf(Unit.EM);
  }

  /** The same with percentages of the line height. */
  public Amount percentOfLeading() {
    return percentOf(Unit.LH);
  }

  private Amount percentOf(Unit unit) {
    double[] moved = parts.clone();
    moved[unit.ordinal()] += percent();
    moved[Unit.PERCENT.ordinal()] = 0;
    return new Amount(moved);
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
    return points()
        + get(Unit.EM) * size
        + get(Unit.REM) * rootSize
        + get(Unit.LH) * leading
        + get(Unit.RLH) * rootLeading;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Amount amount && Arrays.equals(parts, amount.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }
}
