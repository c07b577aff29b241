package org.octavo.font;

/**
 * The glyphs of one text in one face, in visual order from left to right, in font units. The arrays
 * are shared with a cache and must not be changed.
 *
 * @param glyphs glyph ids of the face; 0 if it has no glyph for a character (see {@link
 *     Face#covers}). Invisible characters such as a soft hyphen have no glyph.
 * @param clusters for each glyph, the index in {@code text} of its first character. Marks and the
 *     parts of a decomposed character have the cluster of their base; a ligature has that of its
 *     first letter. A cluster ends at the next greater value or at the end of the text.
 * @param advances the movement of the pen after each glyph, kerning included
 * @param offsets of the glyphs from the pen
 */
public record ShapedText(
    Face face, String text, int[] glyphs, int[] clusters, int[] advances, Offsets offsets) {

  /**
   * Displacements that do not move the pen, in font units.
   *
   * @param x how far to the right of the pen each glyph is drawn
   * @param y how far above the baseline each glyph is drawn
   */
  record Offsets(int[] x, int[] y) {}

  public int[] xOffsets() {
    return offsets.x();
  }

  public int[] yOffsets() {
    return offsets.y();
  }

  /** The same glyphs for another text of the same length, such as one in another case. */
  public ShapedText withText(String other) {
    return new ShapedText(face, other, glyphs, clusters, advances, offsets);
  }

  /** The sum of the advances, in font units. */
  public int width() {
    int width = 0;
    for (int advance : advances) {
      width += advance;
    }
    return width;
  }

  public int size() {
    return glyphs.length;
  }

  /** The index after the last character of glyph {@code i}. */
  public int clusterEnd(int i) {
    for (int j = i + 1; j < clusters.length; j++) {
      if (clusters[j] > clusters[i]) {
        return clusters[j];
      }
    }
    return text.length();
  }
}
