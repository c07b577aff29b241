package org.octavo.font;

import java.util.Arrays;

/**
 * The glyphs of one text during shaping: parallel arrays, one row for each glyph. Not thread-safe.
 * Substitution uses the first columns; {@link #startPositioning} adds the others.
 */
final class GlyphBuffer {

  /** The mask of features that apply to the whole text. */
  static final int EVERYWHERE = 1;

  /** The value of {@link #fixedWidth} for a glyph that has the advance of the face. */
  static final int OF_FACE = -1;

  /**
   * Limit of work per glyph. Each attempt to match a rule and each nested lookup is a step. Real
   * text needs about twelve; a malicious font stops here, and the text stays as it is at that
   * point.
   */
  private static final int STEPS_PER_GLYPH = 2_000;

  private static final int LEAST_STEPS = 100_000;
  private static final int MOST_GROWTH = 64;

  int size;
  int[] glyph;
  int[] cluster;
  int[] mask;

  /** The GDEF glyph class of each glyph. */
  int[] kind;

  /** Advance in font units of a space that another glyph replaces, or {@link #OF_FACE}. */
  int[] fixedWidth;

  /** The number of the ligature that the glyph is, or that a mark belongs to; 0 for none. */
  int[] ligature;

  /**
   * For a ligature, the negated number of its components; for a mark on it, its component from 1.
   */
  int[] component;

  int[] advance;
  int[] xOffset;
  int[] yOffset;

  /** The row that a mark is attached to, or -1. */
  int[] attachedTo;

  /** The alternate for the current feature (GSUB type 3), from 1. */
  int alternate = 1;

  /** All bits that occur in {@link #mask}. */
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

  /** Inserts {@code count} copies of a row after it. */
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

  /** Counts a step; returns whether the limit of work is exceeded. */
  boolean exhausted() {
    return --stepsLeft < 0;
  }

  int newLigature() {
    return ++ligatures;
  }

  /** The number of components of the glyph at a row; 1 unless it is a ligature. */
  int componentsOf(int at) {
    return component[at] < 0 ? -component[at] : 1;
  }

  /** The component of the ligature that the mark at a row is on; 0 for a base or a ligature. */
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
