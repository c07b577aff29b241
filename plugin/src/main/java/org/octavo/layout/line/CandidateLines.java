package org.octavo.layout.line;

/**
 * Measures candidate lines between two break points and computes their demerits (Knuth &amp; Plass
 * 1981, pp. 1128 and 1155).
 */
final class CandidateLines {

  /** Upper limit of badness; one very bad line must not hide the differences of the others. */
  private static final double MAX_BADNESS = 1e6;

  /**
   * Upper bound of the difference in width that a hyphen and protrusion make at the end of a line,
   * points; half an em of 16-point type.
   */
  private static final double NON_MONOTONIC = 8;

  /**
   * A line whose word spaces are below {@link Demerits#NARROWEST} by more than this is overfull,
   * em.
   */
  private static final double OVERFULL = 0.02;

  private final BreakPoints points;
  private final double measure;
  private final double indent;
  private final double scaling;
  private final double runt;
  private final PrecedingLine above;

  /**
   * @param measure in points
   * @param indent of the first line, points
   * @param scaling limit of glyph scaling, a fraction; 0 for none
   * @param runt last lines shorter than this cost {@link Demerits#RUNT}, points
   * @param above the line before the first one
   */
  CandidateLines(
      BreakPoints points,
      double measure,
      double indent,
      double scaling,
      double runt,
      PrecedingLine above) {
    this.points = points;
    this.measure = measure;
    this.indent = indent;
    this.scaling = scaling;
    this.runt = runt;
    this.above = above;
  }

  BreakPoints points() {
    return points;
  }

  /** The line before the first one. */
  PrecedingLine above() {
    return above;
  }

  /** Whether the last line is a runt if it starts at the break point. */
  boolean isRunt(int from) {
    return points.natural(from, points.count - 1) < runt;
  }

  /** Width available to a line that starts at the break point, points. */
  private double available(int from) {
    return from == 0 ? measure - indent : measure;
  }

  /** Whether the line that ends at the node is overfull. */
  boolean overfull(BreakNode node) {
    Justification justification = justification(node.previous().point(), node.point());
    return Demerits.SPACE + justification.extra() < Demerits.NARROWEST - OVERFULL;
  }

  /** How the line between two break points fills the measure. */
  Justification justification(int from, int to) {
    double slack = available(from) - points.natural(from, to);
    double elastic = points.elastic(from, to);
    if (elastic == 0 && slack > 0) {
      // The line stays short. Its badness is that of a line whose word spaces get this share of a
      // runt.
      return new Justification(1, slack / runt);
    }
    return Justification.of(slack, points.box(from, to), elastic, scaling);
  }

  /**
   * Whether a later break point may fit although this one is too far. The width of a hyphen or a
   * lack of protrusion can make a line to an earlier point wider than one to a later point.
   *
   * @param narrowest lower limit of the word space, em
   */
  boolean mayFitLater(int from, int at, double narrowest) {
    double box = points.box(from, at) - NON_MONOTONIC;
    double slack = available(from) - box * (1 - scaling) - points.gap(from, at);
    return slack + (Demerits.SPACE - narrowest) * points.elastic(from, at) >= 0;
  }

  /** The node for the line from a node to a break point, with the demerits of the line added. */
  BreakNode node(BreakNode from, int at, Justification justification) {
    double extra = justification.extra();
    double scale = justification.scale();
    double ratio = ratio(extra);
    double scaled = scaling == 0 ? 0 : (scale - 1) / scaling;
    double badness =
        Math.min(MAX_BADNESS, 100 * ratio * ratio + Demerits.SCALING_BADNESS * scaled * scaled);
    int fitness = fitness(ratio);
    boolean last = at == points.count - 1;
    boolean begins = from.line() == 0 && above == PrecedingLine.NONE;
    boolean afterHyphen = from.hyphens() > 0;
    double demerits = (Demerits.LINE + badness) * (Demerits.LINE + badness);
    demerits += points.penalty[at] * points.penalty[at];
    int hyphens = points.endsInHyphen[at] ? from.hyphens() + 1 : 0;
    if (hyphens > 1) {
      demerits += hyphens > 2 ? Demerits.LADDER : Demerits.TWO_HYPHENS;
    }
    if (!begins && scaling > 0) {
      double contrast = (scale - from.scale()) / (2 * scaling);
      demerits += Demerits.SCALE_CONTRAST * contrast * contrast;
    }
    if (last && afterHyphen) {
      demerits += Demerits.HYPHEN_BEFORE_LAST;
    }
    if (Math.abs(fitness - from.fitness()) > 1) {
      demerits += Demerits.FITNESS_JUMP;
    }
    if (last && !begins && points.natural(from.point(), at) < runt) {
      demerits += Demerits.RUNT;
    }
    return new BreakNode(from, at, fitness, hyphens, scale, demerits);
  }

  /** Adjustment ratio: deviation from the ideal word space relative to its stretch or shrink. */
  static double ratio(double extra) {
    return extra / (extra > 0 ? Demerits.STRETCH : Demerits.SHRINK);
  }

  /** Fitness class, from 0 (tight) to 3 (very loose) (Knuth &amp; Plass 1981, p. 1155). */
  static int fitness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }
}
