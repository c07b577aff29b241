package org.octavo.font;

import java.util.BitSet;

/**
 * Coverage tables, which list the glyphs that a subtable applies to (OpenType 1.9.1, "Common Table
 * Formats").
 */
final class CoverageTable {

  static final int NOT_COVERED = -1;

  private CoverageTable() {}

  /** The coverage index of a glyph, or {@link #NOT_COVERED}. */
  static int index(Table table, int offset, int glyph) {
    int low = 0;
    int high = table.u16(offset + 2) - 1;
    if (table.u16(offset) == 1) {
      while (low <= high) {
        int middle = low + high >>> 1;
        int found = table.u16(offset + 4 + 2 * middle);
        if (found == glyph) {
          return middle;
        }
        if (found < glyph) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return NOT_COVERED;
    }
    while (low <= high) {
      int middle = low + high >>> 1;
      int range = offset + 4 + 6 * middle;
      int first = table.u16(range);
      if (glyph < first) {
        high = middle - 1;
      } else if (glyph > table.u16(range + 2)) {
        low = middle + 1;
      } else {
        return table.u16(range + 4) + glyph - first;
      }
    }
    return NOT_COVERED;
  }

  /** Adds the covered glyphs. They must ascend, which also limits the work for a damaged table. */
  static void addTo(BitSet glyphs, Table table, int offset, int glyphCount) {
    int count = table.u16(offset + 2);
    boolean list = table.u16(offset) == 1;
    int next = 0;
    for (int i = 0; i < count && next < glyphCount; i++) {
      int entry = offset + 4 + (list ? 2 : 6) * i;
      int first = table.u16(entry);
      int last = Math.min(list ? first : table.u16(entry + 2), glyphCount - 1);
      if (first < next || first > last) {
        continue;
      }
      glyphs.set(first, last + 1);
      next = last + 1;
    }
  }
}
