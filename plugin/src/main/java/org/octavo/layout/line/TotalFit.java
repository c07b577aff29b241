package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses the breaks of a justified paragraph with the least total demerits (Knuth &amp; Plass,
 * Breaking Paragraphs into Lines, 1981).
 *
 * <p>The algorithm visits the break points in order and keeps a list of active nodes: the best
 * known solutions up to an earlier break point from which a line can still reach the current one.
 * If the line from an active node to the current point is within the limits, its demerits are added
 * to those of the node and form a candidate. The best candidate of each line number and fitness
 * class becomes a new node. One pass therefore finds the optimum for every number of lines, while
 * the paper needs one pass for each looseness. A candidate is dropped if another with the same line
 * number is better by more than {@link Demerits#FITNESS_JUMP}.
 *
 * <p>The paper derives the badness of a line from the ratio of its slack to its total stretch. This
 * implementation first scales the glyphs (Thành 2000, §3) and then derives badness from the
 * resulting word space in em. Lines with equal word spaces have equal badness, whatever their
 * number of spaces.
 */
final class TotalFit {

  /**
   * Solutions whose number of lines differs by more than this from the best one are dropped. Layout
   * never needs them, and without the limit time and memory would grow with the square of the
   * paragraph's length.
   */
  private static final int MAX_LINE_DIFFERENCE = 4;

  /** Upper limits of the word space, em; each is tried if the one before has no good solution. */
  private static final double[] WIDEST = {Demerits.WIDEST, 0.5, 0.7, Double.MAX_VALUE};

  /**
   * Upper limit of the word space in solutions with more or fewer lines than the best, em. Spaces
   * of half an em or more look like gaps, so the limit is a little less.
   */
  private static final double WIDEST_FOR_OTHER_LENGTH = 0.46;

  /** Tolerance of the lower limit of the word space after the first attempt, em. */
  private static final double TOLERANCE = 0.005;

  private final BreakPoints points;
  private final CandidateLines lines;

  /** Active nodes in the order of their points. */
  private BreakNode[] active = new BreakNode[64];

  private int activeCount;

  /** Candidates that end at the current point. */
  private final List<BreakNode> fresh = new ArrayList<>();

  private List<BreakSolution> usualFits;

  TotalFit(CandidateLines lines) {
    this.lines = lines;
    this.points = lines.points();
  }

  /**
   * The best solution. If there is none within the limits, or only one with a hyphen ladder, the
   * limits of the word space are widened step by step, so that there always is a solution.
   */
  BreakSolution best() {
    BreakSolution best = null;
    for (double widest : WIDEST) {
      boolean usual = widest == Demerits.WIDEST;
      for (BreakSolution fit : usual ? usualFits() : fits(Demerits.NARROWEST - TOLERANCE, widest)) {
        if (best == null || fit.demerits() < best.demerits()) {
          best = fit;
        }
      }
      if (best != null && !hasSevereDefect(best)) {
        break;
      }
    }
    return best;
  }

  /**
   * The best solution with {@code looseness} more lines than the optimum ({@code \looseness},
   * Knuth, The TeXbook 1984, p. 103). If all of these have too wide word spaces, the solution with
   * the nearest number of lines.
   */
  BreakSolution best(int looseness) {
    BreakSolution nearest = best();
    if (looseness == 0) {
      return nearest;
    }
    int wanted = nearest.lines() + looseness;
    for (BreakSolution fit : looseFits()) {
      if (Math.abs(fit.lines() - wanted) < Math.abs(nearest.lines() - wanted)) {
        nearest = fit;
      }
    }
    return nearest;
  }

  /** Whether the solution has a hyphen ladder or a break inside a word without a hyphen. */
  private boolean hasSevereDefect(BreakSolution fit) {
    if (fit.demerits() < Demerits.LADDER) {
      return false;
    }
    int hyphens = lines.above().hyphens();
    for (int at : fit.breaks()) {
      hyphens = points.endsInHyphen[at] ? hyphens + 1 : 0;
      if (hyphens > 2 || points.penalty[at] * points.penalty[at] >= Demerits.LADDER) {
        return true;
      }
    }
    return false;
  }

  /** The best solution for each number of lines, with wider limits of the word space. */
  List<BreakSolution> looseFits() {
    return fits(Demerits.NARROWEST - TOLERANCE, WIDEST_FOR_OTHER_LENGTH);
  }

  /** The best solution for each number of lines, with the usual limits of the word space. */
  List<BreakSolution> usualFits() {
    if (usualFits == null) {
      usualFits = fits(Demerits.NARROWEST, Demerits.WIDEST);
    }
    return usualFits;
  }

  /**
   * The best solution for each number of lines, ascending; empty if no solution is within the
   * limits.
   *
   * @param narrowest lower limit of the word space, em
   * @param widest upper limit of the word space, em
   */
  private List<BreakSolution> fits(double narrowest, double widest) {
    boolean unlimited = widest == Double.MAX_VALUE;
    activeCount = 1;
    active[0] = new BreakNode(lines.above());
    int last = points.count - 1;
    for (int at = 1; at <= last; at++) {
      fresh.clear();
      int kept = 0;
      int measured = -1;
      Justification justification = Justification.NONE;
      for (int k = 0; k < activeCount; k++) {
        BreakNode from = active[k];
        if (from.point() != measured) {
          measured = from.point();
          justification = lines.justification(measured, at);
        }
        double space = Demerits.SPACE + justification.extra();
        boolean tooTight = space < narrowest;
        boolean lastResort = unlimited && k == activeCount - 1 && kept == 0 && fresh.isEmpty();
        if (!tooTight
            || lastResort
            || at < last && lines.mayFitLater(from.point(), at, narrowest)) {
          active[kept++] = from;
        }
        if (tooTight && !lastResort || space > widest && at != last) {
          continue;
        }
        boolean loose = at == last && space > Demerits.SPACE;
        keepBest(lines.node(from, at, loose ? Justification.NONE : justification));
      }
      activeCount = kept;
      if (at == last) {
        return bestOfEachLength();
      }
      activate();
      // The candidate is an overfull line, the last resort. No earlier node can do better.
      if (unlimited && !fresh.isEmpty() && lines.overfull(fresh.get(0))) {
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
    BreakNode cheapest = fresh.get(0);
    for (BreakNode node : fresh) {
      cheapest = node.demerits() < cheapest.demerits() ? node : cheapest;
    }
    for (BreakNode node : fresh) {
      boolean tooFar = Math.abs(node.line() - cheapest.line()) > MAX_LINE_DIFFERENCE;
      if (!tooFar && !dominated(node)) {
        activate(node);
      }
    }
  }

  private void activate(BreakNode node) {
    if (activeCount == active.length) {
      active = Arrays.copyOf(active, activeCount * 2);
    }
    active[activeCount++] = node;
  }

  /** Whether the last line is a runt or the rest of a hyphenated word. */
  boolean hasPoorLastLine(BreakSolution fit) {
    int from = fit.lines() > 1 ? fit.breaks()[fit.lines() - 2] : 0;
    return points.hyphen[from] || lines.isRunt(from);
  }

  /**
   * Keeps the best candidate of each line number and fitness class. Candidates after two or more
   * hyphens form a class of their own, because a third hyphen would make them a ladder.
   */
  private void keepBest(BreakNode node) {
    for (int i = 0; i < fresh.size(); i++) {
      BreakNode known = fresh.get(i);
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

  private boolean dominated(BreakNode node) {
    for (BreakNode other : fresh) {
      boolean longerHyphenRun = other.hyphens() > 1 && node.hyphens() <= 1;
      if (other.line() == node.line()
          && !longerHyphenRun
          && other.demerits() + Demerits.FITNESS_JUMP < node.demerits()) {
        return true;
      }
    }
    return false;
  }

  private List<BreakSolution> bestOfEachLength() {
    Map<Integer, BreakNode> ends = new TreeMap<>();
    for (BreakNode node : fresh) {
      ends.merge(node.line(), node, (a, b) -> b.demerits() < a.demerits() ? b : a);
    }
    return ends.values().stream().map(TotalFit::fit).toList();
  }

  private static BreakSolution fit(BreakNode end) {
    int[] breaks = new int[end.line()];
    for (BreakNode node = end; node.line() > 0; node = node.previous()) {
      breaks[node.line() - 1] = node.point();
    }
    return new BreakSolution(breaks, end.demerits());
  }
}
