package org.octavo.font;

import java.util.Arrays;

/**
 * The glyphs of one text while they are shaped: parallel columns, one row a glyph. Belongs to one
 * thread. Substitution works on the first columns; {@link #startPositioning} fills the others.
 */
final class GlyphBuffer {

  /** Every glyph takes part in the features that are on for the whole text. */
  static final int EVERYWHERE = 1;

  /** The column {@link #fixedWidth} of a glyph whose advance the face tells. */
  static final int OF_FACE = -1;

  /**
   * Looking for a rule costs a step; so does each nested lookup. Real text needs a dozen a glyph; a
   * font made to run for ever is stopped here and leaves the text as it is by then.
   */
  private static final int STEPS_PER_GLYPH = 2_000;

  private static final int LEAST_STEPS = 100_000;
  private static final int MOST_GROWTH = 64;

  int size;
  int[] glyph;
  int[] cluster;
  int[] mask;

  /** GDEF glyph class of each glyph. */
  int[] kind;

  /** Advance of a space that the face has not and another one stands for, or {@link #OF_FACE}. */
  int[] fixedWidth;

  /** The ligature a glyph is or belongs to (a mark within it); 0 for none. */
  int[] ligature;

  /**
   * Of a ligature: the number of its components, negated; of a mark in one: its component, from 1.
   */
  int[] component;

  int[] advance;
  int[] xOffset;
  int[] yOffset;

  /** The row that a mark or a cursive letter hangs on, or -1. */
  int[] attachedTo;

  /** The alternate asked of the feature whose lookup is running (GSUB type 3), from 1. */
  int alternate = 1;

  /** All bits that occur in the column {@link #mask}. */
  int masks = EVERYWHERE;

  int depth;
  private int ligatures;
  private int stepsLeft;
  private final int mostGlyphs;
  private int[][] columns;

  GlyphBuffer(int expected) {
    int capacity = Math.max(16, expected + expected / 2);
    glyph = new int[capacity];
    cluster = new int[capacity];
    mask = new int[capacity];
    kind = new int[capacity];
    fixedWidth = new int[capacity];
    ligature = new int[capacity];
    component = new int[capacity];
    collectColumns();
    stepsLeft = Math.max(LEAST_STEPS, STEPS_PER_GLYPH * Math.min(expected, 100_000));
    mostGlyphs = Math.max(1_000, MOST_GROWTH * Math.min(expected, 1_000_000));
  }

  private void collectColumns() {
    columns = new int[][] {glyph, cluster, mask, kind, fixedWidth, ligature, component};
  }

  void append(int glyphId, int clusterStart, int glyphKind, int width) {
    ensureCapacity(size + 1);
    glyph[size] = glyphId;
    cluster[size] = clusterStart;
    mask[size] = EVERYWHERE;
    kind[size] = glyphKind;
    fixedWidth[size] = width;
    size++;
  }

  /** Makes room for {@code count} rows behind row {@code at}, copies of it. */
  void insertCopies(int at, int count) {
    ensureCapacity(size + count);
    for (int[] column : columns) {
      System.arraycopy(column, at + 1, column, at + 1 + count, size - at - 1);
      Arrays.fill(column, at + 1, at + 1 + count, column[at]);
    }
    size += count;
  }

  void delete(int at) {
    for (int[] column : columns) {
      System.arraycopy(column, at + 1, column, at, size - at - 1);
    }
    size--;
  }

  boolean canGrowBy(int count) {
    return size + count <= mostGlyphs;
  }

  /** Whether the font has used up the work that a sane one would need. */
  boolean exhausted() {
    return --stepsLeft < 0;
  }

  int newLigature() {
    return ++ligatures;
  }

  /** The number of letters in the glyph at a row: more than one for a ligature. */
  int componentsOf(int at) {
    return component[at] < 0 ? -component[at] : 1;
  }

  /**
   * The component of its ligature that the mark at a row sits on; 0 for a base or a ligature
   * itself.
   */
  int componentUnder(int at) {
    return Math.max(0, component[at]);
  }

  void startPositioning(Face face) {
    advance = new int[size];
    xOffset = new int[size];
    yOffset = new int[size];
    attachedTo = new int[size];
    Arrays.fill(attachedTo, -1);
    for (int i = 0; i < size; i++) {
      advance[i] = fixedWidth[i] == OF_FACE ? face.advance(glyph[i]) : fixedWidth[i];
    }
  }

  private void ensureCapacity(int needed) {
    if (needed <= glyph.length) {
      return;
    }
    int capacity = Math.max(needed, 2 * glyph.length);
    glyph = Arrays.copyOf(glyph, capacity);
    cluster = Arrays.copyOf(cluster, capacity);
    mask = Arrays.copyOf(mask, capacity);
    kind = Arrays.copyOf(kind, capacity);
    fixedWidth = Arrays.copyOf(fixedWidth, capacity);
    ligature = Arrays.copyOf(ligature, capacity);
    component = Arrays.copyOf(component, capacity);
    collectColumns();
  }
}
