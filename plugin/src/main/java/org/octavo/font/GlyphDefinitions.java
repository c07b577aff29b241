package org.octavo.font;

/** The classes of glyphs (OpenType 1.9.1, "GDEF"): bases, ligatures, marks, and groups of marks. */
final class GlyphDefinitions {

  static final int UNKNOWN = 0;
  static final int BASE = 1;
  static final int LIGATURE = 2;
  static final int MARK = 3;

  private final Table table;
  private final int glyphCount;
  private final byte[] kinds;
  private final boolean known;
  private final int markClasses;
  private final int markSets;

  GlyphDefinitions(Table table, int glyphCount) {
    this.table = table;
    this.glyphCount = glyphCount;
    int classes = table.u16(4);
    known = classes != 0;
    kinds = new byte[known ? glyphCount : 0];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = (byte) ClassTable.classOf(table, classes, i);
    }
    markClasses = table.u16(10);
    markSets = table.u16(2) >= 2 ? table.u16(12) : 0;
  }

  int glyphCount() {
    return glyphCount;
  }

  /** Whether the font defines glyph classes; otherwise they follow from the characters. */
  boolean known() {
    return known;
  }

  int kind(int glyph) {
    return glyph < kinds.length ? kinds[glyph] : UNKNOWN;
  }

  int markClass(int glyph) {
    return markClasses == 0 ? 0 : ClassTable.classOf(table, markClasses, glyph);
  }

  boolean inMarkSet(int set, int glyph) {
    if (markSets == 0 || set >= table.u16(markSets + 2)) {
      return false;
    }
    int coverage = markSets + table.u32(markSets + 4 + 4 * set);
    return CoverageTable.index(table, coverage, glyph) != CoverageTable.NOT_COVERED;
  }
}
