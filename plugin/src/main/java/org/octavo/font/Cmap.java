package org.octavo.font;

/**
 * Maps code points to glyphs (OpenType 1.9.1, "cmap"): subtable formats 4, 6, 12 and 13. Unicode
 * encodings are preferred; the Windows symbol encoding (U+F000 + byte) is the last resort.
 */
final class Cmap {

  /**
   * Code points below this one are read in advance. Latin, Greek and Cyrillic up to U+04FF are
   * nearly all characters of a book.
   */
  private static final int DIRECT = 0x500;

  private static final int NONE = -1;

  private final Table table;
  private final int glyphCount;
  private final int subtable;
  private final int format;
  private final boolean symbol;
  private final char[] direct = new char[DIRECT];

  Cmap(Table table, int glyphCount) {
    this.table = table;
    this.glyphCount = glyphCount;
    int unicode = NONE;
    int symbols = NONE;
    int best = 0;
    int count = table.u16(2);
    for (int i = 0; i < count; i++) {
      int record = 4 + 8 * i;
      int encoding = table.u16(record) << 16 | table.u16(record + 2);
      int offset = table.u32(record + 4);
      int rank = rank(encoding, table.u16(offset));
      if (rank > best) {
        best = rank;
        unicode = offset;
      } else if (encoding == 0x30000) {
        symbols = offset;
      }
    }
    symbol = unicode == NONE && symbols != NONE;
    subtable = symbol ? symbols : unicode;
    format = subtable == NONE ? NONE : table.u16(subtable);
    for (int c = 0; c < DIRECT; c++) {
      direct[c] = (char) search(c);
    }
  }

  /**
   * The preference of an encoding; 0 if it cannot be used. Full Unicode ranks above the Basic
   * Multilingual Plane.
   */
  private static int rank(int encoding, int format) {
    if (format != 4 && format != 6 && format != 12 && format != 13) {
      return 0;
    }
    return switch (encoding) {
      case 0x3000A -> 6;
      case 0x00006, 0x00004 -> 5;
      case 0x30001 -> 4;
      case 0x00003 -> 3;
      case 0x00000, 0x00001, 0x00002 -> 2;
      default -> 0;
    };
  }

  boolean isEmpty() {
    return subtable == NONE;
  }

  /** The glyph; 0 if the font has none. */
  int glyph(int codePoint) {
    if (codePoint < DIRECT) {
      return codePoint < 0 ? 0 : direct[codePoint];
    }
    return search(codePoint);
  }

  private int search(int codePoint) {
    int glyph = lookUp(codePoint);
    if (glyph == 0 && symbol && codePoint < 0x100) {
      glyph = lookUp(0xF000 + codePoint);
    }
    return glyph < 0 || glyph >= glyphCount ? 0 : glyph;
  }

  private int lookUp(int codePoint) {
    return switch (format) {
      case 4 -> segment(codePoint);
      case 6 -> trimmed(codePoint);
      case 12 -> group(codePoint, true);
      case 13 -> group(codePoint, false);
      default -> 0;
    };
  }

  private int segment(int codePoint) {
    if (codePoint > 0xffff) {
      return 0;
    }
    int doubled = table.u16(subtable + 6) & ~1;
    int ends = subtable + 14;
    int low = 0;
    int high = doubled / 2 - 1;
    while (low < high) {
      int middle = low + high >>> 1;
      if (table.u16(ends + 2 * middle) < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int starts = ends + doubled + 2;
    int start = table.u16(starts + 2 * low);
    if (codePoint < start || codePoint > table.u16(ends + 2 * low)) {
      return 0;
    }
    int delta = table.u16(starts + doubled + 2 * low);
    int rangeAt = starts + 2 * doubled + 2 * low;
    int range = table.u16(rangeAt);
    if (range == 0) {
      return codePoint + delta & 0xffff;
    }
    int glyph = table.u16(rangeAt + range + 2 * (codePoint - start));
    return glyph == 0 ? 0 : glyph + delta & 0xffff;
  }

  private int trimmed(int codePoint) {
    int index = codePoint - table.u16(subtable + 6);
    return index < 0 || index >= table.u16(subtable + 8) ? 0 : table.u16(subtable + 10 + 2 * index);
  }

  private int group(int codePoint, boolean consecutive) {
    int low = 0;
    int high = Math.min(table.u32(subtable + 12), table.length() / 12) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int at = subtable + 16 + 12 * middle;
      int first = table.u32(at);
      if (codePoint < first) {
        high = middle - 1;
      } else if (codePoint > table.u32(at + 4)) {
        low = middle + 1;
      } else {
        return table.u32(at + 8) + (consecutive ? codePoint - first : 0);
      }
    }
    return 0;
  }
}
