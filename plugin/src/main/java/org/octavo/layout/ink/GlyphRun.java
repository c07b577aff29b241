package org.octavo.layout.ink;

import org.octavo.font.Face;
import org.octavo.style.Type;

/**
 * Glyphs of one face, size and colour in one line, with their final advances: justified,
 * letter-spaced and scaled.
 *
 * @param scale horizontal glyph scaling, 1 for none, 0.98–1.02 in justified text
 * @param text characters of the glyphs; a hyphen added by layout is U+00AD
 */
public record GlyphRun(Face face, Type type, double scale, Glyphs glyphs, String text) {

  /** See {@link Glyphs#advances}. */
  public double[] advances() {
    return glyphs.advances();
  }

  /** See {@link Glyphs#xOffsets}. */
  public double[] xOffsets() {
    return glyphs.xOffsets();
  }

  /** See {@link Glyphs#yOffsets}. */
  public double[] yOffsets() {
    return glyphs.yOffsets();
  }

  /** See {@link Glyphs#clusters}. */
  public int[] clusters() {
    return glyphs.clusters();
  }

  public double size() {
    return type.size();
  }

  /** The sum of the advances, points. */
  public double width() {
    double width = 0;
    for (double advance : glyphs.advances()) {
      width += advance;
    }
    return width;
  }
}
