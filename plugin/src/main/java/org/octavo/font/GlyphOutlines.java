package org.octavo.font;

/** Reads the outlines of the glyphs of a face. */
interface GlyphOutlines {

  GlyphOutline outline(int glyph);
}
