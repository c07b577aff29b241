package org.octavo.font;

/** Class definition tables, which group glyphs (OpenType 1.9.1, "Common Table Formats"). */
final class ClassTable {

  private ClassTable() {}

  /** The class of a glyph; 0 if the table does not list it. */
  static int classOf(Table table, int offset, int glyph) {
    if (table.u16(offset) == 1) {
      int index = glyph - table.u16(offset + 2);
      return index >= 0 && index < table.u16(offset + 4) ? table.u16(offset + 6 + 2 * index) : 0;
    }
    int low = 0;
    int high = table.u16(offset + 2) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int range = offset + 4 + 6 * middle;
      if (glyph < table.u16(range)) {
        high = middle - 1;
      } else if (glyph > table.u16(range + 2)) {
        low = middle + 1;
      } else {
        return table.u16(range + 4);
      }
    }
    return 0;
  }
}
