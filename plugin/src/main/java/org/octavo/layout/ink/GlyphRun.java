package org.octavo.layout.ink;

import org.octavo.font.Face;
import org.octavo.style.Type;

/**
 * Glyphs of one face, size and colour in one line, with their final advances: justified,
 * letter-spaced and scaled.
 *
 * @param scale horizontal glyph scaling, 1 for none, 0.98–1.02 in justified text
 * @param glyphs glyph ids of the face, spaces included
 * @param advances in points, one for each glyph
 * @param xOffsets in points; empty if all are 0
 * @param yOffsets in points, upwards; empty if all are 0
 * @param clusters index into {@code text} of each glyph's first character, ascending
 * @param text characters of the glyphs; a hyphen added by layout is U+00AD
 */
public record GlyphRun(
    Face face,
    Type type,
    double scale,
    int[] glyphs,
    double[] advances,
    double[] xOffsets,
    double[] yOffsets,
    int[] clusters,
    String text) {

  public double size() {
    return type.size();
  }

  /** The sum of the advances, points. */
  public double width() {
    double width = 0;
    for (double advance : advances) {
      width += advance;
    }
    return width;
  }
}
