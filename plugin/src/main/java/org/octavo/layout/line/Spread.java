package org.octavo.layout.line;

/**
 * How one justified line takes up its slack: first the glyphs are scaled by at most {@link
 * Demerits#SCALING}, the rest goes to the spaces (as pdfTeX does).
 *
 * @param scale horizontal scale of glyphs, 1 for none
 * @param extra added to each word space, in em of that space's type size
 */
record Spread(double scale, double extra) {

  static final Spread NONE = new Spread(1, 0);

  /** A line too short for its spaces by this much has no spaces to take it. */
  static final double HOPELESS = 1e6;

  static Spread of(double slack, double box, double elastic, double limit) {
    double scaling = scaling(slack, box, limit);
    return new Spread(1 + scaling, extra(slack, scaling, box, elastic));
  }

  /** How much of the glyphs' width is added to them. */
  static double scaling(double slack, double box, double limit) {
    return box <= 0 ? 0 : Math.max(-limit, Math.min(limit, slack / box));
  }

  /** What is left for each em of the spaces. */
  static double extra(double slack, double scaling, double box, double elastic) {
    double rest = slack - scaling * box;
    return elastic > 0 ? rest / elastic : Math.abs(rest) < 0.01 ? 0 : Math.signum(rest) * HOPELESS;
  }
}
