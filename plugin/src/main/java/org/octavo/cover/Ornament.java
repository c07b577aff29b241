package org.octavo.cover;

/**
 * A rosette whose shape depends on a number, so different books look different and a book always
 * looks the same: one or two rings of petals around a centre, with a dot between two petals.
 * Lengths are in pixels.
 */
final class Ornament {

  /** Radius of a dot. */
  private static final double DOT = 7;

  /** Width of the outline of a petal at its sides; it becomes thinner towards the centre. */
  private static final double LINE = 5;

  /** Distance of the control points of a quarter circle, in radii. */
  private static final double ROUND = 0.5523;

  private final Contours shape = new Contours();
  private final double centreX;
  private final double centreY;

  private Ornament(double centreX, double centreY) {
    this.centreX = centreX;
    this.centreY = centreY;
  }

  /**
   * The contours of an ornament.
   *
   * @param seed determines the number and width of the petals and whether there is a second ring
   * @param x of the centre
   * @param y of the centre
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
   * Draws petals. Each consists of two curves from the centre to the tip and back, and a hole of
   * the same form in the opposite direction.
   *
   * @param slenderness half the width of a petal, in radii
   * @param turned angle of the first petal in radians
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
   * @param side distance of the control points from the axis, on the right side first; negative to
   *     draw the left side first
   * @param foot distance of the petal's foot from the centre
   * @param tip distance of the petal's tip from the centre
   */
  private void petal(double angle, double side, double foot, double tip) {
    double low = foot + 0.35 * (tip - foot);
    double high = foot + 0.75 * (tip - foot);
    Axis axis = new Axis(centreX, centreY, StrictMath.cos(angle), StrictMath.sin(angle));
    Point start = axis.at(0, foot);
    Point end = axis.at(0, tip);
    shape.move(start.x, start.y);
    curve(axis.at(side, low), axis.at(side, high), end);
    curve(axis.at(-side, high), axis.at(-side, low), start);
  }

  private void curve(Point control1, Point control2, Point to) {
    shape.cubic(control1.x, control1.y, control2.x, control2.y, to.x, to.y);
  }

  private record Point(double x, double y) {}

  /** The axis of a petal: a ray from the centre of the ornament. */
  private record Axis(double centreX, double centreY, double cos, double sin) {

    /**
     * @param right distance from the axis
     * @param up distance from the centre along the axis
     */
    Point at(double right, double up) {
      return new Point(centreX + right * cos + up * sin, centreY + right * sin - up * cos);
    }
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
