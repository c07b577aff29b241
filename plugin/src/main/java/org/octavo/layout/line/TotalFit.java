package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Breaks a paragraph into lines by looking at all of it at once (Knuth &amp; Plass, Breaking
 * Paragraphs into Lines, 1981).
 *
 * <p>Walking over the break points from left to right, it keeps a list of active nodes: the best
 * ways to have ended a line somewhere before, such that the line from there to here is neither too
 * tight nor hopeless. Where the line from an active node to this point is allowed, the sum of
 * demerits makes a candidate. The best candidate is kept for each pair of line number and fitness
 * class, so that one walk finds the optimum for every number of lines (the paper needs a run for
 * each looseness); a candidate that another of the same line number beats by more than the cost of
 * unlike neighbours is dropped.
 *
 * <p>Where the paper measures a line by the ratio of its slack to the sum of stretch, this one
 * first lets the glyphs scale (Thành 2000, §3) and measures what is left for a word space in em:
 * two lines of the same grey then have the same badness, however many spaces they have.
 */
final class TotalFit {

  /**
   * Ways to a point that differ by more lines than these from the cheapest one are given up. No
   * paragraph is asked for as many more or less; the number of ways would grow with its length, and
   * their sum with its square.
   */
  private static final int MOST_LINES_ASTRAY = 4;

  /** Limits of the word space, tried one after the other; em. */
  private static final double[] WIDEST = {Demerits.WIDEST, 0.5, 0.7, Double.MAX_VALUE};

  /**
   * How wide spaces are that can be borne where another number of lines is wanted, em: somewhat
   * below the half em that is the limit of all (typography item 3).
   */
  private static final double LOOSEST = 0.46;

  private final BreakPoints points;
  private final double measure;
  private final double indent;
  private final double scaling;
  private final double runt;
  private final Seam above;

  /** Active nodes in the order of their points, and those that end at the point at hand. */
  private Node[] active = new Node[64];

  private int activeCount;
  private final List<Node> fresh = new ArrayList<>();
  private List<Fit> usualFits;

  /**
   * @param measure in points
   * @param indent of the first line in points
   * @param scaling limit of glyph scaling, 0 for none
   * @param runt last lines shorter than this, in points, cost extra
   * @param above what the first line goes on from
   */
  TotalFit(
      BreakPoints points, double measure, double indent, double scaling, double runt, Seam above) {
    this.points = points;
    this.measure = measure;
    this.indent = indent;
    this.scaling = scaling;
    this.runt = runt;
    this.above = above;
  }

  /** Line width available to a line that starts at the break point. */
  double available(int from) {
    return from == 0 ? measure - indent : measure;
  }

  /**
   * The best fit; there always is one, if need be with a line that is too loose or too tight.
   * Limits are widened step by step where nothing fits, or nothing without a ladder of hyphens.
   */
  Fit best() {
    Fit best = null;
    for (double widest : WIDEST) {
      boolean usual = widest == Demerits.WIDEST;
      for (Fit fit : usual ? usualFits() : fits(Demerits.NARROWEST - 0.005, widest)) {
        if (best == null || fit.demerits() < best.demerits()) {
          best = fit;
        }
      }
      if (best != null && !isTroubled(best)) {
        break;
      }
    }
    return best;
  }

  /**
   * The best fit with so many lines more than the best of all; where there is none without gaping
   * spaces, the nearest to it ({@code \looseness}, Knuth, The TeXbook 1984, p. 103).
   */
  Fit best(int looseness) {
    Fit nearest = best();
    if (looseness == 0) {
      return nearest;
    }
    int asked = nearest.lines() + looseness;
    for (Fit fit : freeFits()) {
      if (Math.abs(fit.lines() - asked) < Math.abs(nearest.lines() - asked)) {
        nearest = fit;
      }
    }
    return nearest;
  }

  /** Has a ladder of hyphens, or a line that ends where none should. */
  private boolean isTroubled(Fit fit) {
    if (fit.demerits() < Demerits.LADDER) {
      return false;
    }
    int hyphens = above.hyphens();
    for (int at : fit.breaks()) {
      hyphens = points.endsInHyphen[at] ? hyphens + 1 : 0;
      if (hyphens > 2 || points.penalty[at] * points.penalty[at] >= Demerits.LADDER) {
        return true;
      }
    }
    return false;
  }

  /** The fits within the limits that can be borne. */
  List<Fit> freeFits() {
    return fits(Demerits.NARROWEST - 0.005, LOOSEST);
  }

  /** The fits within the limits that most lines keep. */
  List<Fit> usualFits() {
    if (usualFits == null) {
      usualFits = fits(Demerits.NARROWEST, Demerits.WIDEST);
    }
    return usualFits;
  }

  /**
   * The best fit for each possible number of lines, ascending; empty when a line would leave the
   * limits.
   */
  private List<Fit> fits(double narrowest, double widest) {
    boolean lax = widest == Double.MAX_VALUE;
    activeCount = 1;
    active[0] = new Node(0, 0, above.fitness(), above.hyphens(), above.scale(), 0, null);
    int last = points.count - 1;
    for (int at = 1; at <= last; at++) {
      fresh.clear();
      int kept = 0;
      int measured = -1;
      Spread spread = Spread.NONE;
      for (int k = 0; k < activeCount; k++) {
        Node from = active[k];
        if (from.point() != measured) {
          measured = from.point();
          spread = spread(measured, at);
        }
        double space = Demerits.SPACE + spread.extra();
        boolean tooTight = space < narrowest;
        boolean onlyHope = lax && k == activeCount - 1 && kept == 0 && fresh.isEmpty();
        if (!tooTight || onlyHope || at < last && mayFitLater(from.point(), at, narrowest)) {
          active[kept++] = from;
        }
        if (tooTight && !onlyHope || space > widest && at != last) {
          continue;
        }
        boolean loose = at == last && space > Demerits.SPACE;
        candidate(from, at, loose ? Spread.NONE : spread);
      }
      activeCount = kept;
      if (at == last) {
        return bestOfEachLength();
      }
      activate();
      // An overfull line was taken as the last resort: what came before it is of no use any more.
      if (lax && !fresh.isEmpty() && overfull(fresh.get(0))) {
        activeCount = 0;
        activate(fresh.get(0));
      }
      if (activeCount == 0) {
        return List.of();
      }
    }
    return List.of();
  }

  private void activate() {
    if (fresh.isEmpty()) {
      return;
    }
    Node cheapest = fresh.get(0);
    for (Node node : fresh) {
      cheapest = node.demerits() < cheapest.demerits() ? node : cheapest;
    }
    for (Node node : fresh) {
      boolean astray = Math.abs(node.line() - cheapest.line()) > MOST_LINES_ASTRAY;
      if (!astray && !dominated(node)) {
        activate(node);
      }
    }
  }

  private void activate(Node node) {
    if (activeCount == active.length) {
      active = Arrays.copyOf(active, activeCount * 2);
    }
    active[activeCount++] = node;
  }

  /** The last line is a runt or the rest of a divided word: no way to gain a line. */
  boolean endsInStub(Fit fit) {
    int from = fit.lines() > 1 ? fit.breaks()[fit.lines() - 2] : 0;
    return points.hyphen[from] || points.natural(from, points.count - 1) < runt;
  }

  private boolean overfull(Node node) {
    Spread spread = spread(node.previous().point(), node.point());
    return Demerits.SPACE + spread.extra() < Demerits.NARROWEST - 0.02;
  }

  private Spread spread(int from, int to) {
    double slack = available(from) - points.natural(from, to);
    double elastic = points.elastic(from, to);
    if (elastic == 0 && slack > 0) {
      // Without spaces it is left short, which is as bad as the same white in two of them.
      return new Spread(1, slack / runt);
    }
    return Spread.of(slack, points.box(from, to), elastic, scaling);
  }

  /**
   * A point may be too far while a later one is not: a hyphen's width and protrusion make the end
   * of a line move back by less than half an em.
   */
  private boolean mayFitLater(int from, int at, double narrowest) {
    double box = points.box(from, at) - 8;
    double slack = available(from) - box * (1 - scaling) - points.gap(from, at);
    return slack + (Demerits.SPACE - narrowest) * points.elastic(from, at) >= 0;
  }

  private void candidate(Node from, int at, Spread spread) {
    double extra = spread.extra();
    double scale = spread.scale();
    double ratio = ratio(extra);
    double scaled = scaling == 0 ? 0 : (scale - 1) / scaling;
    double badness =
        Math.min(1e6, 100 * ratio * ratio + Demerits.SCALING_BADNESS * scaled * scaled);
    int fitness = fitness(ratio);
    boolean last = at == points.count - 1;
    boolean begins = from.line() == 0 && above == Seam.NONE;
    boolean afterHyphen = from.hyphens() > 0;
    double demerits = (Demerits.LINE + badness) * (Demerits.LINE + badness);
    demerits += points.penalty[at] * points.penalty[at];
    int hyphens = points.endsInHyphen[at] ? from.hyphens() + 1 : 0;
    if (hyphens > 1) {
      demerits += hyphens > 2 ? Demerits.LADDER : Demerits.TWO_HYPHENS;
    }
    if (!begins && scaling > 0) {
      double contrast = (scale - from.scale()) / (2 * scaling);
      demerits += Demerits.NEIGHBOURS_SCALED_APART * contrast * contrast;
    }
    if (last && afterHyphen) {
      demerits += Demerits.HYPHEN_BEFORE_LAST;
    }
    if (Math.abs(fitness - from.fitness()) > 1) {
      demerits += Demerits.NEIGHBOURS_UNLIKE;
    }
    if (last && !begins && points.natural(from.point(), at) < runt) {
      demerits += Demerits.RUNT;
    }
    keepBest(
        new Node(at, from.line() + 1, fitness, hyphens, scale, demerits + from.demerits(), from));
  }

  /** How far a line's spaces are from the ideal, as a share of what they give. */
  static double ratio(double extra) {
    return extra / (extra > 0 ? Demerits.STRETCH : Demerits.SHRINK);
  }

  /** From tight to very loose (Knuth &amp; Plass 1981, p. 1155). */
  static int fitness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  /** Nodes below two hyphens are kept apart, or a ladder could only be seen when it is too late. */
  private void keepBest(Node node) {
    for (int i = 0; i < fresh.size(); i++) {
      Node known = fresh.get(i);
      if (known.line() == node.line()
          && known.fitness() == node.fitness()
          && known.hyphens() > 1 == node.hyphens() > 1) {
        if (node.demerits() < known.demerits()) {
          fresh.set(i, node);
        }
        return;
      }
    }
    fresh.add(node);
  }

  private boolean dominated(Node node) {
    for (Node other : fresh) {
      boolean ladderNearer = other.hyphens() > 1 && node.hyphens() <= 1;
      if (other.line() == node.line()
          && !ladderNearer
          && other.demerits() + Demerits.NEIGHBOURS_UNLIKE < node.demerits()) {
        return true;
      }
    }
    return false;
  }

  private List<Fit> bestOfEachLength() {
    Map<Integer, Node> ends = new TreeMap<>();
    for (Node node : fresh) {
      ends.merge(node.line(), node, (a, b) -> b.demerits() < a.demerits() ? b : a);
    }
    return ends.values().stream().map(TotalFit::fit).toList();
  }

  private static Fit fit(Node end) {
    int[] breaks = new int[end.line()];
    for (Node node = end; node.line() > 0; node = node.previous()) {
      breaks[node.line() - 1] = node.point();
    }
    return new Fit(breaks, end.demerits());
  }
}
