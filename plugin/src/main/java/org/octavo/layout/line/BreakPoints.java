package org.octavo.layout.line;

import java.util.Arrays;

/**
 * The feasible breaks of one paragraph, in order, as parallel arrays for {@link TotalFit}. Index 0
 * is the start of the paragraph and the last index its end. A line from break a to break b has the
 * fixed width {@code endBox[b] − startBox[a]}, the natural width of its spaces {@code endGap[b] −
 * startGap[a]}, and their elasticity {@code endElastic[b] − startElastic[a]}, which is the sum of
 * their type sizes. All widths are points.
 */
final class BreakPoints {

  int count;
  int[] offset;
  double[] endBox;
  double[] endGap;
  double[] endElastic;
  double[] startBox;
  double[] startGap;
  double[] startElastic;
  double[] penalty;
  boolean[] hyphen;

  /** Whether the line ends in a visible hyphen, added by layout or typed by the author. */
  boolean[] endsInHyphen;

  /**
   * @param expected initial capacity, at least 1
   */
  BreakPoints(int expected) {
    offset = new int[expected];
    endBox = new double[expected];
    endGap = new double[expected];
    endElastic = new double[expected];
    startBox = new double[expected];
    startGap = new double[expected];
    startElastic = new double[expected];
    penalty = new double[expected];
    hyphen = new boolean[expected];
    endsInHyphen = new boolean[expected];
  }

  /**
   * Adds a point. The caller sets its widths afterwards.
   *
   * @return its index
   */
  int add(int at, double cost, boolean hyphenated, boolean seenAsHyphen) {
    if (count == offset.length) {
      grow();
    }
    offset[count] = at;
    penalty[count] = cost;
    hyphen[count] = hyphenated;
    endsInHyphen[count] = seenAsHyphen;
    return count++;
  }

  private void grow() {
    int size = count * 2;
    offset = Arrays.copyOf(offset, size);
    endBox = Arrays.copyOf(endBox, size);
    endGap = Arrays.copyOf(endGap, size);
    endElastic = Arrays.copyOf(endElastic, size);
    startBox = Arrays.copyOf(startBox, size);
    startGap = Arrays.copyOf(startGap, size);
    startElastic = Arrays.copyOf(startElastic, size);
    penalty = Arrays.copyOf(penalty, size);
    hyphen = Arrays.copyOf(hyphen, size);
    endsInHyphen = Arrays.copyOf(endsInHyphen, size);
  }

  double box(int from, int to) {
    return endBox[to] - startBox[from];
  }

  double gap(int from, int to) {
    return endGap[to] - startGap[from];
  }

  double elastic(int from, int to) {
    return endElastic[to] - startElastic[from];
  }

  /** Natural width of the line, points. */
  double natural(int from, int to) {
    return box(from, to) + gap(from, to);
  }
}
