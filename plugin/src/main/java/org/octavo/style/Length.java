package org.octavo.style;

/**
 * A computed length, which may contain a percentage of the width of the containing block. Vertical
 * margins refer to the width too (CSS 2.2 §8.3).
 *
 * @param points the absolute part
 * @param fraction of the width of the containing block, 0.6 for {@code 60%}
 * @param auto {@code auto} or {@code none}; then the other two are 0
 */
public record Length(double points, double fraction, boolean auto) {

  public static final Length ZERO = new Length(0, 0, false);
  public static final Length AUTO = new Length(0, 0, true);

  public static Length ofPoints(double points) {
    return new Length(points, 0, false);
  }

  public static Length ofFraction(double fraction) {
    return new Length(0, fraction, false);
  }

  /** The length in points for a containing block of that width in points; 0 for {@code auto}. */
  public double in(double measure) {
    return points + fraction * measure;
  }
}
