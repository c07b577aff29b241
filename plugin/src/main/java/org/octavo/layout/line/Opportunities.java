package org.octavo.layout.line;

import java.util.Arrays;

/** Places in a text where a line may end, in order, as parallel arrays. */
final class Opportunities {

  int count;
  int[] at = new int[64];
  double[] penalty = new double[64];
  boolean[] hyphen = new boolean[64];

  /**
   * Adds one behind the others; one in the same place as the last replaces it.
   *
   * @param offset of the first character of the next line
   * @param cost of ending a line there
   * @param hyphenated a hyphen is added
   */
  void add(int offset, double cost, boolean hyphenated) {
    if (count > 0 && at[count - 1] == offset) {
      count--;
    }
    if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
      penalty = Arrays.copyOf(penalty, count * 2);
      hyphen = Arrays.copyOf(hyphen, count * 2);
    }
    at[count] = offset;
    penalty[count] = cost;
    hyphen[count] = hyphenated;
    count++;
  }

  /** Both in order; where they meet, these prevail. */
  Opportunities with(Opportunities others) {
    if (others.count == 0) {
      return this;
    }
    Opportunities both = new Opportunities();
    int other = 0;
    for (int i = 0; i < count; i++) {
      while (other < others.count && others.at[other] < at[i]) {
        both.add(others, other++);
      }
      both.add(this, i);
      other += other < others.count && others.at[other] == at[i] ? 1 : 0;
    }
    while (other < others.count) {
      both.add(others, other++);
    }
    return both;
  }

  private void add(Opportunities from, int index) {
    add(from.at[index], from.penalty[index], from.hyphen[index]);
  }
}
