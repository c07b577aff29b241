package org.octavo.pdf.font;

import org.octavo.layout.ink.GlyphRun;

/** Which glyphs of a run stand together for which characters. */
public final class Clusters {

  private Clusters() {}

  /** The glyph behind the last one of the cluster that begins with the given glyph. */
  public static int end(GlyphRun run, int glyph) {
    int[] clusters = run.clusters();
    int end = glyph + 1;
    while (end < clusters.length && clusters[end] == clusters[glyph]) {
      end++;
    }
    return end;
  }

  public static int textStart(GlyphRun run, int glyph) {
    return run.clusters()[glyph];
  }

  /**
   * Where the text of a cluster ends; what can't be seen behind its characters, such as a soft
   * hyphen in a word that was not divided, is left out.
   *
   * @param start where the text begins
   * @param end the glyph behind the cluster
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
