package org.octavo.font;

/** Reads the contours of a face's glyphs. */
interface GlyphOutlines {

  GlyphOutline outline(int glyph);
}
