package org.octavo.layout.line;

import java.util.Arrays;

/** Break opportunities of a text, in order, as parallel arrays (Unicode UAX #14). */
final class Opportunities {

  int count;
  int[] at;
  double[] penalty;
  boolean[] hyphen;

  /**
   * @param expected initial capacity
   */
  Opportunities(int expected) {
    at = new int[expected];
    penalty = new double[expected];
    hyphen = new boolean[expected];
  }

  /**
   * Appends an opportunity, or replaces the last one if it has the same offset.
   *
   * @param offset index of the first character of the next line
   * @param cost penalty of a line break at the offset
   * @param hyphenated whether the break adds a hyphen
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

  /** Merges both in order; at equal offsets those of this object win. */
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
