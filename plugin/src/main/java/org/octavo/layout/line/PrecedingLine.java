package org.octavo.layout.line;

import java.util.List;

/**
 * The line above the first line of a text, if its breaks are already fixed: the last line next to
 * an initial or in another style.
 *
 * @param fitness class of the line, from 0 (tight) to 3 (very loose)
 * @param hyphens number of consecutive lines, up to this one, that end in a hyphen
 * @param scale horizontal scale of its glyphs
 */
record PrecedingLine(int fitness, int hyphens, double scale) {

  /** For the start of a paragraph. */
  static final PrecedingLine NONE = new PrecedingLine(1, 0, 1);

  /** The last of the lines; {@link #NONE} if there are no lines. */
  static PrecedingLine below(List<Line> lines) {
    if (lines.isEmpty()) {
      return NONE;
    }
    int hyphens = 0;
    while (hyphens < lines.size() && lines.get(lines.size() - 1 - hyphens).endsInHyphen()) {
      hyphens++;
    }
    Line last = lines.get(lines.size() - 1);
    double extra = last.space() > 0 ? last.space() - Demerits.SPACE : 0;
    return new PrecedingLine(
        CandidateLines.fitness(CandidateLines.ratio(extra)), hyphens, last.scale());
  }
}
