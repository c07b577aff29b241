package org.octavo.font;

/**
 * Puts the anchor of a mark on the anchor of what it belongs to (OpenType 1.9, GPOS types 4, 5 and
 * 6). The offset found is relative to the other glyph; {@link #settle} makes it relative to the
 * pen, when all advances are known.
 */
final class MarkPositioning {

  /**
   * Unicode's stream-safe text has at most 30 marks on a letter (UAX 15 §13); the rest stay behind
   * it.
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
    return attach(subtable, markIndex, bases, bases + 2, baseIndex, buffer, at, base);
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
    int seat = buffer.componentUnder(at);
    boolean seated = id != 0 && id == buffer.ligature[ligature] && seat > 0;
    int component = (seated ? Math.min(seat, components) : components) - 1;
    return attach(
        subtable, markIndex, attachments, attachments + 2, component, buffer, at, ligature);
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
        || !onTheSameLetter(buffer, at, other)) {
      return LayoutTable.NO_MATCH;
    }
    int otherIndex = index(subtable, buffer.glyph[other]);
    int others = subtable + table.u16(subtable + 10);
    if (otherIndex == CoverageTable.NOT_COVERED || otherIndex >= table.u16(others)) {
      return LayoutTable.NO_MATCH;
    }
    return attach(subtable, markIndex, others, others + 2, otherIndex, buffer, at, other);
  }

  private static int baseBefore(GlyphBuffer buffer, int at) {
    int base = at - 1;
    while (base >= 0 && at - base < MOST_MARKS && buffer.kind[base] == GlyphDefinitions.MARK) {
      base--;
    }
    return base >= 0 && buffer.kind[base] == GlyphDefinitions.MARK ? -1 : base;
  }

  /** A mark that is itself a ligature of marks may sit on any. */
  private static boolean onTheSameLetter(GlyphBuffer buffer, int mark, int other) {
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
   * @param anchors where the rows of anchors stand, one column for each class of marks
   * @param origin what the anchors' offsets count from
   */
  private int attach(
      int subtable,
      int markIndex,
      int origin,
      int anchors,
      int row,
      GlyphBuffer buffer,
      int mark,
      int base) {
    int classes = table.u16(subtable + 6);
    int marks = subtable + table.u16(subtable + 8);
    if (markIndex >= table.u16(marks)) {
      return LayoutTable.NO_MATCH;
    }
    int markClass = table.u16(marks + 2 + 4 * markIndex);
    int anchor = markClass < classes ? table.u16(anchors + 2 * (row * classes + markClass)) : 0;
    if (anchor == 0) {
      return LayoutTable.NO_MATCH;
    }
    int baseAnchor = origin + anchor;
    int markAnchor = marks + table.u16(marks + 4 + 4 * markIndex);
    buffer.xOffset[mark] = table.s16(baseAnchor + 2) - table.s16(markAnchor + 2);
    buffer.yOffset[mark] = table.s16(baseAnchor + 4) - table.s16(markAnchor + 4);
    buffer.attachedTo[mark] = base;
    return mark + 1;
  }

  /** Marks take no room, and stand where what they are attached to stands. */
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
