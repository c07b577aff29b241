package org.octavo.layout.line;

import java.util.Arrays;

/**
 * Every place a line of one paragraph may end, in order, as parallel arrays that {@link TotalFit}
 * runs over. Index 0 is the paragraph's start and the last index its end. A line from break a to
 * break b has the fixed width {@code endBox[b] − startBox[a]}, the spaces' natural width {@code
 * endGap[b] − startGap[a]} and their elasticity {@code endElastic[b] − startElastic[a]} (the sum of
 * their type sizes: one em each). All in points.
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

  /** Of whatever making: an author's own hyphens count where the eye counts them. */
  boolean[] endsInHyphen;

  /**
   * @param expected number of points, one at least; there may be more
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
   * Adds a point, whose widths are set afterwards.
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

  /** Natural width of the line. */
  double natural(int from, int to) {
    return box(from, to) + gap(from, to);
  }
}
