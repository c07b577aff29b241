package org.octavo.layout.line;

/**
 * One way to break a paragraph.
 *
 * @param breaks indexes into the {@link BreakPoints}, one for each line, the last being the
 *     paragraph's end
 * @param demerits the lower the better
 */
record Fit(int[] breaks, double demerits) {
  int lines() {
    return breaks.length;
  }
}
