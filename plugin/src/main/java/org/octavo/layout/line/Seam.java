package org.octavo.layout.line;

import java.util.List;

/**
 * What the first line of a stretch has above it: the last line beside an initial or of another
 * style, which was chosen before.
 *
 * @param fitness class of that line, from tight to loose
 * @param hyphens that end the lines above without a break between them
 * @param scale of its glyphs
 */
record Seam(int fitness, int hyphens, double scale) {

  /** A paragraph begins. */
  static final Seam NONE = new Seam(1, 0, 1);

  /** Below lines that are set; none of them for a paragraph's beginning. */
  static Seam below(List<Line> lines) {
    if (lines.isEmpty()) {
      return NONE;
    }
    int hyphens = 0;
    while (hyphens < lines.size() && lines.get(lines.size() - 1 - hyphens).endsInHyphen()) {
      hyphens++;
    }
    Line last = lines.get(lines.size() - 1);
    double extra = last.space() > 0 ? last.space() - Demerits.SPACE : 0;
    return new Seam(TotalFit.fitness(TotalFit.ratio(extra)), hyphens, last.scale());
  }
}
