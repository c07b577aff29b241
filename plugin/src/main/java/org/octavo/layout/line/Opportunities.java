package org.octavo.layout.line;

import java.util.Arrays;

/** Places in a text where a line may end, in order, as parallel arrays. */
final class Opportunities {

  int count;
  int[] at;
  double[] penalty;
  boolean[] hyphen;

  /**
   * @param expected number of places; there may be more
   */
  Opportunities(int expected) {
    at = new int[expected];
    penalty = new double[expected];
    hyphen = new boolean[expected];
  }

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
      int size = Math.max(16, count * 2);
      at = Arrays.copyOf(at, size);
      penalty = Arrays.copyOf(penalty, size);
      hyphen = Arrays.copyOf(hyphen, size);
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
    Opportunities both = new Opportunities(count + others.count);
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
