package org.octavo.epub;

import java.util.Locale;

/**
 * A rosette drawn from a number, so that two books do not look alike and one book always looks the
 * same: petals turned round a centre in one or two rings, with a dot between each two.
 */
final class Ornament {

  private final StringBuilder out = new StringBuilder();

  private Ornament() {}

  /**
   * An SVG group.
   *
   * @param seed decides how many petals, how slender, and whether a second ring
   * @param colour of its lines
   */
  static String svg(long seed, String colour, double x, double y, double radius) {
    return new Ornament().draw(seed, colour, x, y, radius);
  }

  private String draw(long seed, String colour, double x, double y, double radius) {
    int petals = 5 + (int) (seed >> 4 & 7);
    double slenderness = 0.2 + (seed >> 8 & 15) / 50.0;
    write(
        "<g transform=\"translate(%.0f %.0f)\" fill=\"none\" stroke=\"%s\" stroke-width=\"4\">\n",
        x, y, colour);
    ring(petals, radius, slenderness, 0);
    if ((seed >> 12 & 1) == 1) {
      ring(petals, radius * 0.55, slenderness, 180.0 / petals);
    }
    for (int i = 0; i < petals; i++) {
      double angle = Math.PI * (2 * i + 1) / petals - Math.PI / 2;
      double distance = radius * 0.82;
      write(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"7\" fill=\"%s\"/>\n",
          distance * StrictMath.cos(angle), distance * StrictMath.sin(angle), colour);
    }
    return out.append("</g>\n").toString();
  }

  /** Each petal is two curves from the centre to the tip and back. */
  private void ring(int petals, double radius, double slenderness, double turned) {
    double side = radius * slenderness;
    double low = -0.35 * radius;
    double high = -0.75 * radius;
    for (int i = 0; i < petals; i++) {
      write(
          "<path transform=\"rotate(%.2f)\" d=\"M0 0C%.1f %.1f %.1f %.1f 0 %.1fC%.1f %.1f %.1f"
              + " %.1f 0 0Z\"/>\n",
          turned + 360.0 * i / petals, side, low, side, high, -radius, -side, high, -side, low);
    }
  }

  private void write(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
