package org.octavo.font;

/**
 * Several glyphs become one (OpenType 1.9, GSUB type 4). The marks that a lookup ignores stay
 * behind the ligature and remember which of its components they sat on, so that they can be placed
 * there (GPOS type 5).
 */
final class LigatureSubstitution {

  private final Table table;
  private final Substitution owner;

  LigatureSubstitution(Table table, Substitution owner) {
    this.table = table;
    this.owner = owner;
  }

  int apply(Lookup lookup, int subtable, int index, GlyphBuffer buffer, int at) {
    if (index >= table.u16(subtable + 4)) {
      return LayoutTable.NO_MATCH;
    }
    int set = subtable + table.u16(subtable + 6 + 2 * index);
    int count = table.u16(set);
    for (int i = 0; i < count && !buffer.exhausted(); i++) {
      int ligature = set + table.u16(set + 2 + 2 * i);
      int[] rows = match(lookup, ligature, buffer, at);
      if (rows.length > 0) {
        ligate(buffer, rows, table.u16(ligature));
        return at + 1;
      }
    }
    return LayoutTable.NO_MATCH;
  }

  private static final int[] NOTHING = {};

  /** The rows of the components, or none. */
  private int[] match(Lookup lookup, int ligature, GlyphBuffer buffer, int at) {
    int count = table.u16(ligature + 2);
    if (count == 0 || count > buffer.size - at) {
      return NOTHING;
    }
    int[] rows = new int[count];
    rows[0] = at;
    for (int i = 1; i < count; i++) {
      int row = lookup.next(buffer, rows[i - 1]);
      if (row >= buffer.size
          || buffer.glyph[row] != table.u16(ligature + 2 + 2 * i)
          || sitElsewhere(buffer, at, row)) {
        return NOTHING;
      }
      rows[i] = row;
    }
    return rows;
  }

  /** Marks on different components of an earlier ligature do not join. */
  private static boolean sitElsewhere(GlyphBuffer buffer, int first, int row) {
    int component = buffer.componentUnder(first);
    int other = buffer.componentUnder(row);
    if (component > 0) {
      return buffer.ligature[first] != buffer.ligature[row] || component != other;
    }
    return other > 0 && buffer.ligature[first] != buffer.ligature[row];
  }

  private void ligate(GlyphBuffer buffer, int[] rows, int glyph) {
    int first = rows[0];
    boolean letters = false;
    for (int i = 1; i < rows.length; i++) {
      letters |= buffer.kind[rows[i]] != GlyphDefinitions.MARK;
    }
    boolean severalLetters = letters && rows.length > 1;
    int components = 0;
    for (int row : rows) {
      components += buffer.componentsOf(row);
    }
    if (severalLetters) {
      int id = buffer.newLigature();
      seatMarks(buffer, rows, id);
      buffer.ligature[first] = id;
      buffer.component[first] = -components;
      buffer.kind[first] = GlyphDefinitions.LIGATURE;
    }
    owner.replace(buffer, first, glyph);
    buffer.fixedWidth[first] = GlyphBuffer.OF_FACE;
    int lastCluster = buffer.cluster[rows[rows.length - 1]];
    for (int row = first + 1; row < buffer.size && buffer.cluster[row] <= lastCluster; row++) {
      buffer.cluster[row] = buffer.cluster[first];
    }
    for (int i = rows.length - 1; i > 0; i--) {
      buffer.delete(rows[i]);
    }
  }

  /** Tells each mark between and behind the components on which of them it sits. */
  private static void seatMarks(GlyphBuffer buffer, int[] rows, int id) {
    int before = 0;
    for (int i = 0; i < rows.length; i++) {
      int components = buffer.componentsOf(rows[i]);
      int oldId = buffer.ligature[rows[i]];
      int end = i + 1 < rows.length ? rows[i + 1] : buffer.size;
      for (int row = rows[i] + 1; row < end; row++) {
        boolean behindLast = i + 1 == rows.length;
        if (behindLast
            && (buffer.kind[row] != GlyphDefinitions.MARK || buffer.ligature[row] != oldId)) {
          break;
        }
        int under = buffer.componentUnder(row);
        buffer.component[row] = before + (under == 0 ? components : Math.min(under, components));
        buffer.ligature[row] = id;
      }
      before += components;
    }
  }
}
