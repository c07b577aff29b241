package org.octavo.font;

/**
 * Forms ligatures (OpenType 1.9.1, GSUB type 4). Marks that the lookup ignores stay after the
 * ligature and keep the number of their component, so that GPOS type 5 can place them.
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

  /** The rows of the components; empty if they do not match. */
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
          || areOnDifferentComponents(buffer, at, row)) {
        return NOTHING;
      }
      rows[i] = row;
    }
    return rows;
  }

  /** Whether two rows are on different components of an earlier ligature, so they cannot join. */
  private static boolean areOnDifferentComponents(GlyphBuffer buffer, int first, int row) {
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
    boolean isLigature = letters && rows.length > 1;
    int components = 0;
    for (int row : rows) {
      components += buffer.componentsOf(row);
    }
    if (isLigature) {
      int id = buffer.newLigature();
      assignMarks(buffer, rows, id);
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

  /** Stores for each mark between and after the components on which of them it is. */
  private static void assignMarks(GlyphBuffer buffer, int[] rows, int id) {
    int before = 0;
    for (int i = 0; i < rows.length; i++) {
      int components = buffer.componentsOf(rows[i]);
      int oldId = buffer.ligature[rows[i]];
      int end = i + 1 < rows.length ? rows[i + 1] : buffer.size;
      for (int row = rows[i] + 1; row < end; row++) {
        boolean afterLast = i + 1 == rows.length;
        if (afterLast
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
