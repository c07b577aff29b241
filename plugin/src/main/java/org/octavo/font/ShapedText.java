package org.octavo.font;

/**
 * The glyphs of one text in one face, in visual order from left to right, all measures in font
 * units. The arrays belong to a cache and must not be changed.
 *
 * @param glyphs glyph ids of the face; 0 where it has no glyph for a character (ask {@link
 *     Face#covers} first). Invisible characters such as a soft hyphen or a word joiner have no
 *     glyph.
 * @param clusters for each glyph the index in {@code text} of the first character it stands for.
 *     Marks share the cluster of their base, the parts of a split character theirs; a ligature has
 *     that of its first letter. A cluster reaches to the next greater value or the end of the text.
 * @param advances how far the pen moves after each glyph, kerning included
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

  /** The index behind the last character that glyph {@code i} stands for. */
  public int clusterEnd(int i) {
    for (int j = i + 1; j < clusters.length; j++) {
      if (clusters[j] > clusters[i]) {
        return clusters[j];
      }
    }
    return text.length();
  }
}
