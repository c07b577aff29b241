package org.octavo.layout.line;

import java.util.Arrays;

/**
 * Breaks unjustified text. Spaces keep their natural width, and the solution with the least sum of
 * demerits has the most even ragged edge. Balanced text ({@code text-wrap: balance}, CSS Text 4)
 * includes the last line in the sum and uses the least possible number of lines.
 */
final class RaggedFit {

  /** Demerits of a balanced line that ends without punctuation, inside a phrase. */
  private static final double INSIDE_PHRASE = 6_000;

  /** Demerits of a balanced line that ends with a short word, which belongs to the next word. */
  private static final double AFTER_SHORT_WORD = 20_000;

  /** Most articles, prepositions and conjunctions have at most this many characters. */
  private static final int SHORT_WORD = 3;

  /** Slack at which badness reaches 100, as a fraction of the measure. */
  private static final double SLACK = 0.15;

  /** Demerits of each line of balanced text: no gain in evenness justifies another line. */
  private static final double BALANCED_LINE = 1e7;

  /** Demerits of an overfull line, per point: any other solution is better. */
  private static final double OVERFULL_POINT = 1e9;

  private final String text;
  private final BreakPoints points;
  private final double measure;
  private final double indent;
  private final boolean balanced;

  RaggedFit(String text, BreakPoints points, double measure, double indent, boolean balanced) {
    this.text = text;
    this.points = points;
    this.measure = measure;
    this.indent = indent;
    this.balanced = balanced;
  }

  /** The solution with the least demerits. */
  BreakSolution best() {
    int last = points.count - 1;
    double[] cost = new double[points.count];
    int[] lines = new int[points.count];
    int[] previous = new int[points.count];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int at = 1; at <= last; at++) {
      for (int from = at - 1; from >= 0; from--) {
        double slack = (from == 0 ? measure - indent : measure) - points.natural(from, at);
        boolean overfull = slack < -0.001;
        if (overfull && from < at - 1) {
          break;
        }
        if (cost[from] == Double.MAX_VALUE) {
          continue;
        }
        double total = cost[from] + line(slack, at, overfull);
        if (total < cost[at]) {
          cost[at] = total;
          lines[at] = lines[from] + 1;
          previous[at] = from;
        }
      }
    }
    int[] breaks = new int[lines[last]];
    for (int at = last; at > 0; at = previous[at]) {
      breaks[lines[at] - 1] = at;
    }
    return new BreakSolution(breaks, cost[last]);
  }

  private double line(double slack, int at, boolean overfull) {
    if (overfull) {
      return OVERFULL_POINT * -slack;
    }
    boolean last = at == points.count - 1;
    double ratio = last && !balanced ? 0 : slack / (SLACK * measure);
    double badness = 100 * ratio * ratio;

    double perLine = balanced ? BALANCED_LINE : Demerits.LINE;
    double phraseBreakDemerits = balanced && !last ? phraseBreakDemerits(points.offset[at]) : 0;
    return perLine
        + badness * badness / 100
        + points.penalty[at] * points.penalty[at]
        + phraseBreakDemerits;
  }

  private double phraseBreakDemerits(int end) {
    int lastLetter = end;
    while (lastLetter > 0 && Character.isWhitespace(text.charAt(lastLetter - 1))) {
      lastLetter--;
    }
    int word = lastLetter;
    while (word > 0 && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    if (word == lastLetter) {
      boolean compound = lastLetter > 0 && "-\u2010".indexOf(text.charAt(lastLetter - 1)) >= 0;
      return compound ? INSIDE_PHRASE : 0;
    }
    return lastLetter - word <= SHORT_WORD ? AFTER_SHORT_WORD : INSIDE_PHRASE;
  }
}
