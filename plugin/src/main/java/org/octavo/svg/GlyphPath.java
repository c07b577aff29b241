package org.octavo.svg;

import java.math.BigDecimal;
import org.octavo.font.GlyphOutline;

/** Writes outlines of glyphs as the data of an SVG path, y downwards. */
final class GlyphPath {

  private final StringBuilder data = new StringBuilder();
  private final double scale;
  private final int decimals;

  /**
   * @param size of the font in user units, which may be very large or very small
   */
  GlyphPath(double size, int unitsPerEm) {
    scale = size / unitsPerEm;
    // A ten-thousandth of an em is finer than any font's own units.
    decimals = Math.max(0, Math.min(12, 4 - (int) Math.floor(Math.log10(size))));
  }

  /**
   * Adds a glyph.
   *
   * @param x of the glyph's origin, in user units
   * @param y of its baseline, in user units
   */
  void add(GlyphOutline outline, double x, double y) {
    for (GlyphOutline.Segment segment : outline.segments()) {
      if (segment instanceof GlyphOutline.Move to) {
        data.append('M');
        point(x, y, to.x(), to.y());
      } else if (segment instanceof GlyphOutline.Line to) {
        data.append('L');
        point(x, y, to.x(), to.y());
      } else if (segment instanceof GlyphOutline.Quad to) {
        data.append('Q');
        point(x, y, to.x1(), to.y1());
        point(x, y, to.x(), to.y());
      } else if (segment instanceof GlyphOutline.Cubic to) {
        data.append('C');
        point(x, y, to.x1(), to.y1());
        point(x, y, to.x2(), to.y2());
        point(x, y, to.x(), to.y());
      } else {
        data.append('Z');
      }
    }
  }

  private void point(double x, double y, double unitsRight, double unitsUp) {
    number(x + unitsRight * scale);
    number(y - unitsUp * scale);
  }

  private void number(double value) {
    double power = Math.pow(10, decimals);
    long rounded = Math.round(value * power);
    data.append(BigDecimal.valueOf(rounded, decimals).stripTrailingZeros().toPlainString());
    data.append(' ');
  }

  boolean isEmpty() {
    return data.isEmpty();
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
