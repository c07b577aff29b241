package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private final BreakPoints points;
  private final double measure;
  private final double indent;
  private final double scaling;
  private final double runt;

  private List<Fit> usualFits;
  private int nodes;
  private int[] nodePoint = new int[256];
  private int[] nodeLine = new int[256];
  private int[] nodeFitness = new int[256];
  private int[] nodePrevious = new int[256];
  private int[] nodeHyphens = new int[256];
  private double[] nodeScale = new double[256];
  private double[] nodeDemerits = new double[256];

  /**
   * @param measure in points
   * @param indent of the first line in points
   * @param scaling limit of glyph scaling, 0 for none
   * @param runt last lines shorter than this, in points, cost extra
   */
  TotalFit(BreakPoints points, double measure, double indent, double scaling, double runt) {
    this.points = points;
    this.measure = measure;
    this.indent = indent;
    this.scaling = scaling;
    this.runt = runt;
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
    for (double widest : new double[] {Demerits.WIDEST, 0.5, 0.7, Double.MAX_VALUE}) {
      boolean usual = widest == Demerits.WIDEST;
      for (Fit fit : usual ? usualFits() : fits(Demerits.NARROWEST - 0.005, widest)) {
        if (best == null || fit.demerits() < best.demerits()) {
          best = fit;
        }
      }
      if (best != null && best.demerits() < Demerits.LADDER) {
        break;
      }
    }
    return best;
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
    nodes = 0;
    boolean lax = widest == Double.MAX_VALUE;
    int[] active = new int[64];
    int activeCount = 1;
    active[0] = node(0, 0, 1, -1, 0, 0, 1);
    int last = points.count - 1;
    for (int at = 1; at <= last; at++) {
      int firstNew = nodes;
      int kept = 0;
      for (int k = 0; k < activeCount; k++) {
        int from = active[k];
        double slack = slack(nodePoint[from], at);
        double box = points.box(nodePoint[from], at);
        double scaled = Spread.scaling(slack, box, scaling);
        double extra = Spread.extra(slack, scaled, box, points.elastic(nodePoint[from], at));
        double space = Demerits.SPACE + extra;
        boolean tooTight = space < narrowest;
        boolean onlyHope = lax && k == activeCount - 1 && kept == 0 && nodes == firstNew;
        if (!tooTight || onlyHope || at < last && mayFitLater(nodePoint[from], at, narrowest)) {
          active[kept++] = from;
        }
        if (tooTight && !onlyHope || space > widest && at != last) {
          continue;
        }
        boolean loose = at == last && space > Demerits.SPACE;
        candidate(from, at, loose ? 1 : 1 + scaled, loose ? 0 : extra, firstNew);
      }
      activeCount = kept;
      if (at == last) {
        return best(firstNew);
      }
      for (int fresh = firstNew; fresh < nodes; fresh++) {
        if (!dominated(fresh, firstNew)) {
          if (activeCount == active.length) {
            active = Arrays.copyOf(active, activeCount * 2);
          }
          active[activeCount++] = fresh;
        }
      }
      // An overfull line was taken as the last resort: what came before it is of no use any more.
      if (lax && nodes > firstNew && overfull(firstNew)) {
        activeCount = 0;
        active[activeCount++] = firstNew;
      }
      if (activeCount == 0) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The last line is a runt or the rest of a divided word: no way to gain a line. */
  boolean endsInStub(Fit fit) {
    int from = fit.lines() > 1 ? fit.breaks()[fit.lines() - 2] : 0;
    return points.hyphen[from] || points.natural(from, points.count - 1) < runt;
  }

  private boolean overfull(int node) {
    int from = nodePoint[nodePrevious[node]];
    int to = nodePoint[node];
    Spread spread =
        Spread.of(slack(from, to), points.box(from, to), points.elastic(from, to), scaling);
    return Demerits.SPACE + spread.extra() < Demerits.NARROWEST - 0.02;
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

  private double slack(int from, int to) {
    return available(from) - points.natural(from, to);
  }

  private void candidate(int from, int at, double scale, double extra, int firstNew) {
    double ratio = extra / (extra > 0 ? Demerits.STRETCH : Demerits.SHRINK);
    double scaled = scaling == 0 ? 0 : (scale - 1) / scaling;
    double badness =
        Math.min(1e4, 100 * ratio * ratio + Demerits.SCALING_BADNESS * scaled * scaled);
    int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    boolean last = at == points.count - 1;
    boolean afterHyphen = nodePoint[from] > 0 && points.endsInHyphen[nodePoint[from]];
    double demerits = (Demerits.LINE + badness) * (Demerits.LINE + badness);
    demerits += points.penalty[at] * points.penalty[at];
    int hyphens = points.endsInHyphen[at] ? nodeHyphens[from] + 1 : 0;
    if (hyphens > 1) {
      demerits += hyphens > 2 ? Demerits.LADDER : Demerits.TWO_HYPHENS;
    }
    if (nodeLine[from] > 0 && scaling > 0) {
      double contrast = (scale - nodeScale[from]) / (2 * scaling);
      demerits += Demerits.NEIGHBOURS_SCALED_APART * contrast * contrast;
    }
    if (last && afterHyphen) {
      demerits += Demerits.HYPHEN_BEFORE_LAST;
    }
    if (Math.abs(fitness - nodeFitness[from]) > 1) {
      demerits += Demerits.NEIGHBOURS_UNLIKE;
    }
    if (last && nodeLine[from] > 0 && points.natural(nodePoint[from], at) < runt) {
      demerits += Demerits.RUNT;
    }
    double total = demerits + nodeDemerits[from];
    int known = known(nodeLine[from] + 1, fitness, hyphens > 1, firstNew);
    if (known < 0) {
      node(at, nodeLine[from] + 1, fitness, from, total, hyphens, scale);
    } else if (total < nodeDemerits[known]) {
      nodeDemerits[known] = total;
      nodePrevious[known] = from;
      nodeHyphens[known] = hyphens;
      nodeScale[known] = scale;
    }
  }

  /** Nodes below two hyphens are kept apart, or a ladder could only be seen when it is too late. */
  private int known(int line, int fitness, boolean twoHyphens, int firstNew) {
    for (int node = firstNew; node < nodes; node++) {
      if (nodeLine[node] == line
          && nodeFitness[node] == fitness
          && nodeHyphens[node] > 1 == twoHyphens) {
        return node;
      }
    }
    return -1;
  }

  private boolean dominated(int node, int firstNew) {
    for (int other = firstNew; other < nodes; other++) {
      boolean ladderNearer = nodeHyphens[other] > 1 && nodeHyphens[node] <= 1;
      if (nodeLine[other] == nodeLine[node]
          && !ladderNearer
          && nodeDemerits[other] + Demerits.NEIGHBOURS_UNLIKE < nodeDemerits[node]) {
        return true;
      }
    }
    return false;
  }

  private List<Fit> best(int firstNew) {
    List<Integer> ends = new ArrayList<>();
    for (int node = firstNew; node < nodes; node++) {
      int same = -1;
      for (int i = 0; i < ends.size(); i++) {
        if (nodeLine[ends.get(i)] == nodeLine[node]) {
          same = i;
        }
      }
      if (same < 0) {
        ends.add(node);
      } else if (nodeDemerits[node] < nodeDemerits[ends.get(same)]) {
        ends.set(same, node);
      }
    }
    ends.sort((a, b) -> Integer.compare(nodeLine[a], nodeLine[b]));
    return ends.stream().map(this::fit).toList();
  }

  private Fit fit(int end) {
    int[] breaks = new int[nodeLine[end]];
    for (int node = end; nodePrevious[node] >= 0; node = nodePrevious[node]) {
      breaks[nodeLine[node] - 1] = nodePoint[node];
    }
    return new Fit(breaks, nodeDemerits[end]);
  }

  private int node(
      int point, int line, int fitness, int previous, double demerits, int hyphens, double scale) {
    if (nodes == nodePoint.length) {
      int size = nodes * 2;
      nodePoint = Arrays.copyOf(nodePoint, size);
      nodeLine = Arrays.copyOf(nodeLine, size);
      nodeFitness = Arrays.copyOf(nodeFitness, size);
      nodePrevious = Arrays.copyOf(nodePrevious, size);
      nodeDemerits = Arrays.copyOf(nodeDemerits, size);
      nodeHyphens = Arrays.copyOf(nodeHyphens, size);
      nodeScale = Arrays.copyOf(nodeScale, size);
    }
    nodePoint[nodes] = point;
    nodeLine[nodes] = line;
    nodeFitness[nodes] = fitness;
    nodePrevious[nodes] = previous;
    nodeDemerits[nodes] = demerits;
    nodeHyphens[nodes] = hyphens;
    nodeScale[nodes] = scale;
    return nodes++;
  }
}
