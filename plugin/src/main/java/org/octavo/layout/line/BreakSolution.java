package org.octavo.layout.line;

/**
 * One solution for the breaks of a paragraph.
 *
 * @param breaks indexes into the {@link BreakPoints}, one for the end of each line
 * @param demerits total of all lines; lower is better
 */
record BreakSolution(int[] breaks, double demerits) {
  int lines() {
    return breaks.length;
  }
}
