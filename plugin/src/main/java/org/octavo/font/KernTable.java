package org.octavo.font;

import java.util.Optional;

/**
 * Kerning of old fonts without GPOS kerning (OpenType 1.9.1, "kern", version 0, format 0), in font
 * units.
 */
final class KernTable {

  private static final int HORIZONTAL = 1;
  private static final int COVERAGE = 0xff07;

  private final Table table;
  private final int subtable;

  private KernTable(Table table, int subtable) {
    this.table = table;
    this.subtable = subtable;
  }

  static Optional<KernTable> read(Table table) {
    int at = 4;
    int count = table.u16(0) == 0 ? table.u16(2) : 0;
    for (int i = 0; i < count && at < table.length(); i++) {
      if ((table.u16(at + 4) & COVERAGE) == HORIZONTAL) {
        return Optional.of(new KernTable(table, at));
      }
      at += Math.max(6, table.u16(at + 2));
    }
    return Optional.empty();
  }

  /** Each of the two glyphs gets half of the kerning, as in HarfBuzz. */
  void apply(GlyphBuffer buffer) {
    int first = -1;
    for (int second = 0; second < buffer.size; second++) {
      if (buffer.kind[second] == GlyphDefinitions.MARK) {
        continue;
      }
      int kern = first < 0 ? 0 : pair(buffer.glyph[first], buffer.glyph[second]);
      if (kern != 0) {
        int half = kern >> 1;
        buffer.advance[first] += half;
        buffer.advance[second] += kern - half;
        buffer.xOffset[second] += kern - half;
      }
      first = second;
    }
  }

  private int pair(int left, int right) {
    int low = 0;
    int high = Math.min(table.u16(subtable + 6), (table.length() - subtable) / 6) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int at = subtable + 14 + 6 * middle;
      int order = left != table.u16(at) ? left - table.u16(at) : right - table.u16(at + 2);
      if (order == 0) {
        return table.s16(at + 4);
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return 0;
  }
}
