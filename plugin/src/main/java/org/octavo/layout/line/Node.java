package org.octavo.layout.line;

/**
 * The best way known to have ended a line at some point. Nodes hold on to those before them and to
 * nothing else: what no active node goes back to is forgotten.
 *
 * @param point index into the {@link BreakPoints}
 * @param line number of lines up to there
 * @param fitness class of the line that ends there, from tight to loose
 * @param hyphens that end the lines up to there without a break between them
 * @param scale of the glyphs in that line
 * @param demerits of all lines up to there
 * @param previous where that line begins; null at the paragraph's start
 */
record Node(
    int point, int line, int fitness, int hyphens, double scale, double demerits, Node previous) {}
