package org.octavo.cover;

/**
 * A rosette drawn from a number, so that two books do not look alike and one book always looks the
 * same: petals turned round a centre in one or two rings, with a dot between each two.
 */
final class Ornament {

  private static final double DOT = 7;

  /** How wide a petal's line is at its sides; it thins out towards the centre. */
  private static final double LINE = 5;

  /** Control points of a quarter of a circle, in radii. */
  private static final double ROUND = 0.5523;

  private final Contours shape = new Contours();
  private final double centreX;
  private final double centreY;

  private Ornament(double centreX, double centreY) {
    this.centreX = centreX;
    this.centreY = centreY;
  }

  /**
   * @param seed decides how many petals, how slender, and whether a second ring
   */
  static Contours of(long seed, double x, double y, double radius) {
    Ornament ornament = new Ornament(x, y);
    ornament.draw(seed, radius);
    return ornament.shape;
  }

  private void draw(long seed, double radius) {
    int petals = 5 + (int) (seed >> 4 & 7);
    double slenderness = 0.2 + (seed >> 8 & 15) / 50.0;
    ring(petals, radius, slenderness, 0);
    if ((seed >> 12 & 1) == 1) {
      ring(petals, radius * 0.55, slenderness, Math.PI / petals);
    }
    for (int i = 0; i < petals; i++) {
      double angle = Math.PI * (2 * i + 1) / petals - Math.PI / 2;
      double distance = radius * 0.82;
      dot(centreX + distance * StrictMath.cos(angle), centreY + distance * StrictMath.sin(angle));
    }
  }

  /**
   * Each petal is two curves from the centre to the tip and back, and within them two of a hole.
   */
  private void ring(int petals, double radius, double slenderness, double turned) {
    double side = radius * slenderness;
    for (int i = 0; i < petals; i++) {
      double angle = turned + 2 * Math.PI * i / petals;
      petal(angle, side, 0, radius);
      petal(angle, -(side - LINE / 0.75), 2 * LINE, radius - 3 * LINE);
    }
  }

  /**
   * @param side how far the curves lean out, to the right first, or to the left if negative
   */
  private void petal(double angle, double side, double foot, double tip) {
    double low = foot + 0.35 * (tip - foot);
    double high = foot + 0.75 * (tip - foot);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    shape.move(x(0, foot, cos, sin), y(0, foot, cos, sin));
    curve(side, low, side, high, 0, tip, cos, sin);
    curve(-side, high, -side, low, 0, foot, cos, sin);
  }

  private void curve(
      double x1,
      double up1,
      double x2,
      double up2,
      double toX,
      double toUp,
      double cos,
      double sin) {
    shape.cubic(
        x(x1, up1, cos, sin),
        y(x1, up1, cos, sin),
        x(x2, up2, cos, sin),
        y(x2, up2, cos, sin),
        x(toX, toUp, cos, sin),
        y(toX, toUp, cos, sin));
  }

  private double x(double right, double up, double cos, double sin) {
    return centreX + right * cos + up * sin;
  }

  private double y(double right, double up, double cos, double sin) {
    return centreY + right * sin - up * cos;
  }

  private void dot(double x, double y) {
    double k = DOT * ROUND;
    shape.move(x + DOT, y);
    shape.cubic(x + DOT, y - k, x + k, y - DOT, x, y - DOT);
    shape.cubic(x - k, y - DOT, x - DOT, y - k, x - DOT, y);
    shape.cubic(x - DOT, y + k, x - k, y + DOT, x, y + DOT);
    shape.cubic(x + k, y + DOT, x + DOT, y + k, x + DOT, y);
  }
}
