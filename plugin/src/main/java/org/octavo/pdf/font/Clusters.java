package org.octavo.pdf.font;

import org.octavo.layout.ink.GlyphRun;

/** The clusters of a glyph run: glyphs that represent the same characters together. */
public final class Clusters {

  private Clusters() {}

  /** The index after the last glyph of the cluster that starts with a glyph. */
  public static int end(GlyphRun run, int glyph) {
    int[] clusters = run.clusters();
    int end = glyph + 1;
    while (end < clusters.length && clusters[end] == clusters[glyph]) {
      end++;
    }
    return end;
  }

  /** The index of the first character of the cluster that starts with a glyph. */
  public static int textStart(GlyphRun run, int glyph) {
    return run.clusters()[glyph];
  }

  /**
   * The index after the last character of a cluster, without invisible characters at its end, such
   * as a soft hyphen in a word that is not divided.
   *
   * @param start index of the cluster's first character
   * @param end index after the cluster's last glyph
   */
  public static int textEnd(GlyphRun run, int start, int end) {
    String text = run.text();
    int stop = end < run.clusters().length ? run.clusters()[end] : text.length();
    while (stop > start + 1 && isInvisible(text.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }
}
