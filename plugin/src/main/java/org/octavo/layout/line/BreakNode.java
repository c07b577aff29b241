package org.octavo.layout.line;

/**
 * A node of the graph of feasible breaks (Knuth &amp; Plass 1981): the best known sequence of lines
 * that ends at a break point. Nodes refer to their predecessors only, so sequences that no active
 * node continues can be garbage-collected.
 */
final class BreakNode {

  private final int point;
  private final int line;
  private final int fitness;
  private final int hyphens;
  private final double scale;
  private final double demerits;
  private final BreakNode previous;

  /** The start of a paragraph or of its text below lines whose breaks are fixed. */
  BreakNode(PrecedingLine above) {
    point = 0;
    line = 0;
    fitness = above.fitness();
    hyphens = above.hyphens();
    scale = above.scale();
    demerits = 0;
    previous = null;
  }

  /**
   * Adds a line.
   *
   * @param previous the node at the start of the line
   * @param point the break point at its end
   * @param demerits of this line alone
   */
  BreakNode(
      BreakNode previous, int point, int fitness, int hyphens, double scale, double demerits) {
    this.point = point;
    this.line = previous.line + 1;
    this.fitness = fitness;
    this.hyphens = hyphens;
    this.scale = scale;
    this.demerits = demerits + previous.demerits;
    this.previous = previous;
  }

  /** Index into the {@link BreakPoints}. */
  int point() {
    return point;
  }

  /** Number of lines up to the point. */
  int line() {
    return line;
  }

  /** Class of the line that ends at the point, from 0 (tight) to 3 (very loose). */
  int fitness() {
    return fitness;
  }

  /** Number of consecutive lines up to the point that end in a hyphen. */
  int hyphens() {
    return hyphens;
  }

  /** Horizontal glyph scale of the line that ends at the point. */
  double scale() {
    return scale;
  }

  /** Total of all lines up to the point. */
  double demerits() {
    return demerits;
  }

  /** The node at the start of the line that ends at the point; null for the start. */
  BreakNode previous() {
    return previous;
  }
}
