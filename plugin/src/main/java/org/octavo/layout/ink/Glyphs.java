package org.octavo.layout.ink;

/**
 * The glyphs of a run in the order in which they are painted. The arrays are not copied: nothing
 * may change them.
 *
 * @param ids glyph ids of the face, spaces included
 * @param advances in points, one for each glyph
 * @param xOffsets in points; empty if all are 0
 * @param yOffsets in points, upwards; empty if all are 0
 * @param clusters index into the run's text of each glyph's first character, ascending
 */
public record Glyphs(
    int[] ids, double[] advances, double[] xOffsets, double[] yOffsets, int[] clusters) {

  public int count() {
    return ids.length;
  }
}
