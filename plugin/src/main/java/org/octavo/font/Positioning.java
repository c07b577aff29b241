package org.octavo.font;

/**
 * Positions glyphs (OpenType 1.9.1, "GPOS"): single and pair adjustment, cursive attachment, marks
 * on bases, ligatures and other marks, and context rules. Ignores device tables, which are for
 * screens.
 */
final class Positioning extends LayoutTable {

  private static final int SINGLE = 1;
  private static final int PAIR = 2;
  private static final int CURSIVE = 3;
  private static final int MARK_TO_BASE = 4;
  private static final int MARK_TO_LIGATURE = 5;
  private static final int MARK_TO_MARK = 6;
  private static final int CONTEXT = 7;
  private static final int EXTENSION = 9;

  private static final int X_PLACEMENT = 1;
  private static final int Y_PLACEMENT = 2;
  private static final int X_ADVANCE = 4;

  private final MarkPositioning marks;

  Positioning(Table table, GlyphDefinitions definitions) {
    super(table, definitions, CONTEXT, EXTENSION);
    marks = new MarkPositioning(table);
  }

  @Override
  int applyCovered(Lookup lookup, int type, int subtable, int index, GlyphBuffer buffer, int at) {
    return switch (type) {
      case SINGLE -> single(subtable, index, buffer, at);
      case PAIR -> pair(lookup, subtable, index, buffer, at);
      case CURSIVE -> cursive(lookup, subtable, index, buffer, at);
      case MARK_TO_BASE -> marks.toBase(subtable, index, buffer, at);
      case MARK_TO_LIGATURE -> marks.toLigature(subtable, index, buffer, at);
      case MARK_TO_MARK -> marks.toMark(lookup, subtable, index, buffer, at);
      default -> NO_MATCH;
    };
  }

  private int single(int subtable, int index, GlyphBuffer buffer, int at) {
    int format = table.u16(subtable + 4);
    if (table.u16(subtable) == 1) {
      adjust(subtable + 6, format, buffer, at);
    } else if (index < table.u16(subtable + 6)) {
      adjust(subtable + 8 + index * size(format), format, buffer, at);
    }
    return at + 1;
  }

  private int pair(Lookup lookup, int subtable, int index, GlyphBuffer buffer, int at) {
    int second = lookup.next(buffer, at);
    if (second >= buffer.size) {
      return NO_MATCH;
    }
    int format1 = table.u16(subtable + 4);
    int format2 = table.u16(subtable + 6);
    int values =
        table.u16(subtable) == 1
            ? glyphPair(subtable, index, size(format1) + size(format2), buffer.glyph[second])
            : classPair(
                subtable, size(format1) + size(format2), buffer.glyph[at], buffer.glyph[second]);
    if (values == NO_MATCH) {
      return NO_MATCH;
    }
    adjust(values, format1, buffer, at);
    adjust(values + size(format1), format2, buffer, second);
    return format2 == 0 ? second : second + 1;
  }

  private int glyphPair(int subtable, int index, int valueSize, int second) {
    if (index >= table.u16(subtable + 8)) {
      return NO_MATCH;
    }
    int set = subtable + table.u16(subtable + 10 + 2 * index);
    int low = 0;
    int high = table.u16(set) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int record = set + 2 + middle * (2 + valueSize);
      int glyph = table.u16(record);
      if (glyph == second) {
        return record + 2;
      }
      if (glyph < second) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NO_MATCH;
  }

  private int classPair(int subtable, int valueSize, int first, int second) {
    int class1 = ClassTable.classOf(table, subtable + table.u16(subtable + 8), first);
    int class2 = ClassTable.classOf(table, subtable + table.u16(subtable + 10), second);
    int count2 = table.u16(subtable + 14);
    if (class1 >= table.u16(subtable + 12) || class2 >= count2) {
      return NO_MATCH;
    }
    return subtable + 16 + (class1 * count2 + class2) * valueSize;
  }

  /**
   * Attaches a letter to the previous one: moves it vertically so that its entry anchor meets the
   * exit anchor, and closes the gap.
   */
  private int cursive(Lookup lookup, int subtable, int index, GlyphBuffer buffer, int at) {
    int entry = table.u16(subtable + 6 + 4 * index);
    int before = lookup.previous(buffer, at);
    if (entry == 0 || before < 0) {
      return NO_MATCH;
    }
    int coverage = subtable + table.u16(subtable + 2);
    int beforeIndex = CoverageTable.index(table, coverage, buffer.glyph[before]);
    int exit =
        beforeIndex == CoverageTable.NOT_COVERED ? 0 : table.u16(subtable + 8 + 4 * beforeIndex);
    if (exit == 0) {
      return NO_MATCH;
    }
    int entryAnchor = subtable + entry;
    int exitAnchor = subtable + exit;
    buffer.advance[before] = table.s16(exitAnchor + 2) + buffer.xOffset[before];
    int shift = table.s16(entryAnchor + 2) + buffer.xOffset[at];
    buffer.advance[at] -= shift;
    buffer.xOffset[at] -= shift;
    buffer.yOffset[at] =
        buffer.yOffset[before] + table.s16(exitAnchor + 4) - table.s16(entryAnchor + 4);
    return at + 1;
  }

  /** The size of a value record in bytes: two for each bit of its format. */
  private static int size(int format) {
    return 2 * Integer.bitCount(format);
  }

  private void adjust(int record, int format, GlyphBuffer buffer, int at) {
    int offset = record;
    if ((format & X_PLACEMENT) != 0) {
      buffer.xOffset[at] += table.s16(offset);
      offset += 2;
    }
    if ((format & Y_PLACEMENT) != 0) {
      buffer.yOffset[at] += table.s16(offset);
      offset += 2;
    }
    if ((format & X_ADVANCE) != 0) {
      buffer.advance[at] += table.s16(offset);
    }
  }
}
