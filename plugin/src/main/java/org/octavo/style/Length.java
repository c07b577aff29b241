package org.octavo.style;

/**
 * A length that may depend on the measure of the containing block (CSS 2.2 §8.3: vertical margins
 * too).
 *
 * @param points absolute part
 * @param fraction of the containing block's width, 0.6 for {@code 60%}
 * @param auto {@code auto} or {@code none}; the other two are 0 then
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

  /** In points, for a containing block of that width; {@code auto} is 0. */
  public double in(double measure) {
    return points + fraction * measure;
  }
}
