package org.octavo.font;

/**
 * Substitutes glyphs (OpenType 1.9.1, "GSUB"): single, multiple, alternate and ligature
 * substitution, context rules, and reverse chaining.
 */
final class Substitution extends LayoutTable {

  private static final int SINGLE = 1;
  private static final int MULTIPLE = 2;
  private static final int ALTERNATE = 3;
  private static final int LIGATURE = 4;
  private static final int CONTEXT = 5;
  private static final int EXTENSION = 7;
  private static final int REVERSE_CHAINED = 8;

  private final LigatureSubstitution ligatures;

  Substitution(Table table, GlyphDefinitions definitions) {
    super(table, definitions, CONTEXT, EXTENSION);
    ligatures = new LigatureSubstitution(table, this);
  }

  @Override
  boolean isReversed(int type) {
    return type == REVERSE_CHAINED;
  }

  @Override
  int applyCovered(Lookup lookup, int type, int subtable, int index, GlyphBuffer buffer, int at) {
    return switch (type) {
      case SINGLE -> single(subtable, index, buffer, at);
      case MULTIPLE -> multiple(subtable, index, buffer, at);
      case ALTERNATE -> alternate(subtable, index, buffer, at);
      case LIGATURE -> ligatures.apply(lookup, subtable, index, buffer, at);
      case REVERSE_CHAINED -> reverseChained(lookup, subtable, index, buffer, at);
      default -> NO_MATCH;
    };
  }

  private int single(int subtable, int index, GlyphBuffer buffer, int at) {
    if (table.u16(subtable) == 1) {
      replace(buffer, at, buffer.glyph[at] + table.s16(subtable + 4) & 0xffff);
      return at + 1;
    }
    if (index >= table.u16(subtable + 4)) {
      return NO_MATCH;
    }
    replace(buffer, at, table.u16(subtable + 6 + 2 * index));
    return at + 1;
  }

  private int multiple(int subtable, int index, GlyphBuffer buffer, int at) {
    if (index >= table.u16(subtable + 4)) {
      return NO_MATCH;
    }
    int sequence = subtable + table.u16(subtable + 6 + 2 * index);
    int count = table.u16(sequence);
    if (count == 0) {
      buffer.delete(at);
      return at;
    }
    if (!buffer.canGrowBy(count)) {
      return NO_MATCH;
    }
    if (count > 1) {
      buffer.insertCopies(at, count - 1);
    }
    for (int i = 0; i < count; i++) {
      replace(buffer, at + i, table.u16(sequence + 2 + 2 * i));
    }
    return at + count;
  }

  private int alternate(int subtable, int index, GlyphBuffer buffer, int at) {
    if (index >= table.u16(subtable + 4)) {
      return NO_MATCH;
    }
    int set = subtable + table.u16(subtable + 6 + 2 * index);
    if (buffer.alternate > table.u16(set)) {
      return NO_MATCH;
    }
    replace(buffer, at, table.u16(set + 2 * buffer.alternate));
    return at + 1;
  }

  private int reverseChained(Lookup lookup, int subtable, int index, GlyphBuffer buffer, int at) {
    int before = subtable + 4;
    int after = before + 2 + 2 * table.u16(before);
    int row = at;
    for (int i = 0; i < table.u16(before); i++) {
      row = lookup.previous(buffer, row);
      if (row < 0 || !covers(subtable, before + 2 + 2 * i, buffer.glyph[row])) {
        return NO_MATCH;
      }
    }
    row = at;
    for (int i = 0; i < table.u16(after); i++) {
      row = lookup.next(buffer, row);
      if (row >= buffer.size || !covers(subtable, after + 2 + 2 * i, buffer.glyph[row])) {
        return NO_MATCH;
      }
    }
    int glyphs = after + 2 + 2 * table.u16(after);
    if (index >= table.u16(glyphs)) {
      return NO_MATCH;
    }
    replace(buffer, at, table.u16(glyphs + 2 + 2 * index));
    return at + 1;
  }

  private boolean covers(int subtable, int offsetAt, int glyph) {
    int coverage = subtable + table.u16(offsetAt);
    return CoverageTable.index(table, coverage, glyph) != CoverageTable.NOT_COVERED;
  }

  /** Replaces a glyph. Without GDEF, the new glyph keeps the class of the old one. */
  void replace(GlyphBuffer buffer, int at, int glyph) {
    buffer.glyph[at] = glyph;
    if (definitions.known()) {
      buffer.kind[at] = definitions.kind(glyph);
    }
  }
}
