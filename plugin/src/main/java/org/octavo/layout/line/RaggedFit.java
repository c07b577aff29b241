package org.octavo.layout.line;

import java.util.Arrays;

/**
 * Breaks unjustified text: spaces keep their width and the least sum of squared slack wins, so that
 * the ragged edge swings little. Balanced text counts the last line too, and is set to as few lines
 * as it can be.
 */
final class RaggedFit {

  /** A line of a title that ends in the middle of a phrase, in demerits. */
  private static final double INSIDE_PHRASE = 6_000;

  /** A line of a title that ends with a word that leads to the next. */
  private static final double AFTER_SHORT_WORD = 20_000;

  /** Articles, prepositions and conjunctions are as short as this in most languages. */
  private static final int SHORT_WORD = 3;

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

  Fit best() {
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
    return new Fit(breaks, cost[last]);
  }

  private double line(double slack, int at, boolean overfull) {
    if (overfull) {
      return 1e9 * -slack;
    }
    boolean last = at == points.count - 1;
    double ratio = last && !balanced ? 0 : slack / (0.15 * measure);
    double badness = 100 * ratio * ratio;
    // A line more must cost more than all the evenness that it buys.
    double perLine = balanced ? 1e7 : Demerits.LINE;
    double tornSense = balanced && !last ? tornSense(points.offset[at]) : 0;
    return perLine + badness * badness / 100 + points.penalty[at] * points.penalty[at] + tornSense;
  }

  private double tornSense(int end) {
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
