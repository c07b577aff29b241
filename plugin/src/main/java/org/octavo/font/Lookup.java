package org.octavo.font;

import java.util.BitSet;

/**
 * One lookup of GSUB or GPOS: its subtables with resolved extensions, and the glyphs at which it
 * can begin.
 */
final class Lookup {

  private static final int IGNORE_BASES = 2;
  private static final int IGNORE_LIGATURES = 4;
  private static final int IGNORE_MARKS = 8;
  private static final int USE_MARK_SET = 16;
  private static final int MARK_CLASS = 0xff00;
  private static final int IGNORES_SOMETHING = MARK_CLASS | 0x1e;

  final int[] offsets;
  final int[] types;

  /**
   * The glyphs at which any subtable can begin. Most glyphs are not among them; testing this set
   * first makes shaping several times faster than searching the coverage tables.
   */
  final BitSet starts = new BitSet();

  /** The same for each subtable. Kerning has a dozen, of which one or two cover a given glyph. */
  final BitSet[] subtableStarts;

  private final int flags;
  private final int markSet;
  private final GlyphDefinitions definitions;

  /**
   * @param extension the lookup type that only refers to a subtable of another type
   */
  Lookup(Table table, int offset, int extension, LayoutTable owner) {
    definitions = owner.definitions;
    int type = table.u16(offset);
    flags = table.u16(offset + 2);
    int listed = table.u16(offset + 4);
    int count = offset + 6 + 2 * listed <= table.length() ? listed : 0;
    markSet = (flags & USE_MARK_SET) != 0 ? table.u16(offset + 6 + 2 * count) : 0;
    offsets = new int[count];
    types = new int[count];
    subtableStarts = new BitSet[count];
    for (int i = 0; i < count; i++) {
      int subtable = offset + table.u16(offset + 6 + 2 * i);
      types[i] = type;
      offsets[i] = subtable;
      if (type == extension) {
        types[i] = table.u16(subtable + 2);
        offsets[i] = subtable + table.u32(subtable + 4);
      }
      subtableStarts[i] = new BitSet();
      int coverage = owner.coverage(types[i], offsets[i]);
      CoverageTable.addTo(subtableStarts[i], table, coverage, definitions.glyphCount());
      starts.or(subtableStarts[i]);
    }
  }

  /** Whether this lookup skips the glyph at a row (LookupFlag). */
  boolean ignores(GlyphBuffer buffer, int at) {
    if ((flags & IGNORES_SOMETHING) == 0) {
      return false;
    }
    switch (buffer.kind[at]) {
      case GlyphDefinitions.BASE:
        return (flags & IGNORE_BASES) != 0;
      case GlyphDefinitions.LIGATURE:
        return (flags & IGNORE_LIGATURES) != 0;
      case GlyphDefinitions.MARK:
        return (flags & IGNORE_MARKS) != 0 || ignoresMark(buffer.glyph[at]);
      default:
        return false;
    }
  }

  private boolean ignoresMark(int glyph) {
    if ((flags & USE_MARK_SET) != 0) {
      return !definitions.inMarkSet(markSet, glyph);
    }
    return (flags & MARK_CLASS) != 0 && definitions.markClass(glyph) != flags >> 8;
  }

  /** The next row that the lookup does not skip; the size of the buffer if there is none. */
  int next(GlyphBuffer buffer, int at) {
    int next = at + 1;
    while (next < buffer.size && ignores(buffer, next)) {
      next++;
    }
    return next;
  }

  /** The previous row that the lookup does not skip; -1 if there is none. */
  int previous(GlyphBuffer buffer, int at) {
    int previous = at - 1;
    while (previous >= 0 && ignores(buffer, previous)) {
      previous--;
    }
    return previous;
  }
}
