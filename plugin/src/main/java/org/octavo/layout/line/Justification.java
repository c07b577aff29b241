package org.octavo.layout.line;

/**
 * How a justified line fills the measure. Glyphs are scaled by at most {@link Demerits#SCALING},
 * and the word spaces take the rest (font expansion of pdfTeX, Thành 2000).
 *
 * @param scale horizontal scale of the glyphs; 1 if unscaled
 * @param extra width added to each word space, em of the space's type size; negative if narrower
 */
record Justification(double scale, double extra) {

  static final Justification NONE = new Justification(1, 0);

  /** Magnitude of {@link #extra} for a line without word spaces that does not fill the measure. */
  static final double NO_SPACES = 1e6;

  /**
   * @param slack measure minus natural width, points
   * @param box fixed width of the line, points
   * @param elastic sum of the type sizes of its word spaces, points
   * @param limit of glyph scaling, a fraction
   */
  static Justification of(double slack, double box, double elastic, double limit) {
    double scaling = scaling(slack, box, limit);
    return new Justification(1 + scaling, extra(slack, scaling, box, elastic));
  }

  /** Change of the glyph scale, a fraction between {@code -limit} and {@code limit}. */
  static double scaling(double slack, double box, double limit) {
    return box <= 0 ? 0 : Math.max(-limit, Math.min(limit, slack / box));
  }

  /** Width that remains for each word space after scaling, em. */
  static double extra(double slack, double scaling, double box, double elastic) {
    double rest = slack - scaling * box;
    return elastic > 0 ? rest / elastic : Math.abs(rest) < 0.01 ? 0 : Math.signum(rest) * NO_SPACES;
  }
}
