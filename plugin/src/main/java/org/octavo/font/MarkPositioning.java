package org.octavo.font;

/**
 * Attaches marks: places the anchor of a mark on the anchor of its base, ligature or other mark
 * (OpenType 1.9.1, GPOS lookup types 4, 5 and 6). The offset of the mark is relative to the other
 * glyph until {@link #settle} makes it relative to the pen.
 */
final class MarkPositioning {

  /**
   * The number of marks that are searched for their base. Stream-safe text has at most 30 (UAX 15
   * §13); further ones are not attached.
   */
  private static final int MOST_MARKS = 64;

  private final Table table;

  MarkPositioning(Table table) {
    this.table = table;
  }

  int toBase(int subtable, int markIndex, GlyphBuffer buffer, int at) {
    int base = baseBefore(buffer, at);
    int baseIndex = base < 0 ? CoverageTable.NOT_COVERED : index(subtable, buffer.glyph[base]);
    if (baseIndex == CoverageTable.NOT_COVERED) {
      return LayoutTable.NO_MATCH;
    }
    int bases = subtable + table.u16(subtable + 10);
    if (baseIndex >= table.u16(bases)) {
      return LayoutTable.NO_MATCH;
    }
    int anchor = anchor(subtable, markIndex, bases, baseIndex);
    return attach(subtable, markIndex, anchor, buffer, at, base);
  }

  int toLigature(int subtable, int markIndex, GlyphBuffer buffer, int at) {
    int ligature = baseBefore(buffer, at);
    int index = ligature < 0 ? CoverageTable.NOT_COVERED : index(subtable, buffer.glyph[ligature]);
    int ligatures = subtable + table.u16(subtable + 10);
    if (index == CoverageTable.NOT_COVERED || index >= table.u16(ligatures)) {
      return LayoutTable.NO_MATCH;
    }
    int attachments = ligatures + table.u16(ligatures + 2 + 2 * index);
    int components = table.u16(attachments);
    if (components == 0) {
      return LayoutTable.NO_MATCH;
    }
    int id = buffer.ligature[at];
    int onComponent = buffer.componentUnder(at);
    boolean known = id != 0 && id == buffer.ligature[ligature] && onComponent > 0;
    int component = (known ? Math.min(onComponent, components) : components) - 1;
    int anchor = anchor(subtable, markIndex, attachments, component);
    return attach(subtable, markIndex, anchor, buffer, at, ligature);
  }

  int toMark(Lookup lookup, int subtable, int markIndex, GlyphBuffer buffer, int at) {
    int other = at - 1;
    while (other >= 0
        && at - other < MOST_MARKS
        && buffer.kind[other] == GlyphDefinitions.MARK
        && lookup.ignores(buffer, other)) {
      other--;
    }
    if (other < 0
        || buffer.kind[other] != GlyphDefinitions.MARK
        || !areOnSameComponent(buffer, at, other)) {
      return LayoutTable.NO_MATCH;
    }
    int otherIndex = index(subtable, buffer.glyph[other]);
    int others = subtable + table.u16(subtable + 10);
    if (otherIndex == CoverageTable.NOT_COVERED || otherIndex >= table.u16(others)) {
      return LayoutTable.NO_MATCH;
    }
    int anchor = anchor(subtable, markIndex, others, otherIndex);
    return attach(subtable, markIndex, anchor, buffer, at, other);
  }

  private static int baseBefore(GlyphBuffer buffer, int at) {
    int base = at - 1;
    while (base >= 0 && at - base < MOST_MARKS && buffer.kind[base] == GlyphDefinitions.MARK) {
      base--;
    }
    return base >= 0 && buffer.kind[base] == GlyphDefinitions.MARK ? -1 : base;
  }

  /** Whether two marks are on the same component; a ligature of marks may be on any. */
  private static boolean areOnSameComponent(GlyphBuffer buffer, int mark, int other) {
    int id = buffer.ligature[mark];
    int otherId = buffer.ligature[other];
    int component = buffer.componentUnder(mark);
    int otherComponent = buffer.componentUnder(other);
    if (id == otherId) {
      return id == 0 || component == otherComponent;
    }
    return id > 0 && component == 0 || otherId > 0 && otherComponent == 0;
  }

  private int index(int subtable, int glyph) {
    return CoverageTable.index(table, subtable + table.u16(subtable + 4), glyph);
  }

  /**
   * The offset of the anchor for a mark in a matrix of anchors with a column for each class of
   * marks; 0 if there is none.
   *
   * @param matrix offset of the matrix, which begins with the number of its rows
   */
  private int anchor(int subtable, int markIndex, int matrix, int row) {
    int classes = table.u16(subtable + 6);
    int marks = subtable + table.u16(subtable + 8);
    if (markIndex >= table.u16(marks)) {
      return 0;
    }
    int markClass = table.u16(marks + 2 + 4 * markIndex);
    int anchor = markClass < classes ? table.u16(matrix + 2 + 2 * (row * classes + markClass)) : 0;
    return anchor == 0 ? 0 : matrix + anchor;
  }

  private int attach(
      int subtable, int markIndex, int baseAnchor, GlyphBuffer buffer, int mark, int base) {
    if (baseAnchor == 0) {
      return LayoutTable.NO_MATCH;
    }
    int marks = subtable + table.u16(subtable + 8);
    int markAnchor = marks + table.u16(marks + 4 + 4 * markIndex);
    buffer.xOffset[mark] = table.s16(baseAnchor + 2) - table.s16(markAnchor + 2);
    buffer.yOffset[mark] = table.s16(baseAnchor + 4) - table.s16(markAnchor + 4);
    buffer.attachedTo[mark] = base;
    return mark + 1;
  }

  /** Sets the advance of marks to 0, and makes their offsets relative to the pen. */
  static void settle(GlyphBuffer buffer) {
    for (int i = 0; i < buffer.size; i++) {
      if (buffer.kind[i] == GlyphDefinitions.MARK) {
        buffer.advance[i] = 0;
      }
    }
    for (int i = 0; i < buffer.size; i++) {
      int base = buffer.attachedTo[i];
      if (base >= 0) {
        buffer.xOffset[i] += buffer.xOffset[base];
        buffer.yOffset[i] += buffer.yOffset[base];
        for (int j = base; j < i; j++) {
          buffer.xOffset[i] -= buffer.advance[j];
        }
      }
    }
  }
}
