package org.octavo.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Hyphenation patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983) as a trie
 * in flat arrays. A hash of parent and letter finds a node, so half a million characters of
 * patterns need no objects.
 */
final class PatternTrie {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private int nodes = 1;
  private int[] parent;
  private char[] letter;
  private int[] values;
  private int[] buckets;
  private final BitSet alphabet = new BitSet();

  /**
   * The digits of the patterns, row after row. A row has one more entry than its pattern has
   * letters.
   */
  private byte[] digits;

  private int digitCount;

  /**
   * @param patterns such as {@code .ach4}, separated by white space
   */
  PatternTrie(String patterns) {
    int expected = Math.max(64, patterns.length() / 2);
    parent = new int[expected];
    letter = new char[expected];
    values = new int[expected];
    values[ROOT] = NONE;
    buckets = new int[Integer.highestOneBit(expected) * 4];
    digits = new byte[patterns.length() + 16];
    int at = 0;
    while (at < patterns.length()) {
      int start = at;
      while (at < patterns.length() && patterns.charAt(at) > ' ') {
        at++;
      }
      if (at > start) {
        add(patterns, start, at);
      }
      at++;
    }
  }

  private void add(String patterns, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += isDigit(patterns.charAt(i)) ? 0 : 1;
    }
    int row = digitCount;
    digitCount += letters + 1;
    if (digitCount > digits.length) {
      digits = Arrays.copyOf(digits, 2 * digitCount);
    }
    int node = ROOT;
    int place = row;
    for (int i = start; i < end; i++) {
      char c = patterns.charAt(i);
      if (isDigit(c)) {
        digits[place] = (byte) (c - '0');
      } else {
        alphabet.set(c);
        node = childOrNew(node, c);
        place++;
      }
    }
    values[node] = row;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int childOrNew(int node, char c) {
    int bucket = bucket(node, c);
    int child = buckets[bucket];
    if (child != 0) {
      return child;
    }
    if (nodes == parent.length) {
      grow();
      bucket = bucket(node, c);
    }
    parent[nodes] = node;
    letter[nodes] = c;
    values[nodes] = NONE;
    buckets[bucket] = nodes;
    return nodes++;
  }

  /** Returns the bucket of a child, or the free bucket for it. */
  private int bucket(int node, char c) {
    int mask = buckets.length - 1;
    int at = (node * 0x9E3779B1 ^ c * 0x85EBCA6B) >>> 7 & mask;
    while (buckets[at] != 0 && (parent[buckets[at]] != node || letter[buckets[at]] != c)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    parent = Arrays.copyOf(parent, 2 * nodes);
    letter = Arrays.copyOf(letter, 2 * nodes);
    values = Arrays.copyOf(values, 2 * nodes);
    buckets = new int[2 * buckets.length];
    for (int node = 1; node < nodes; node++) {
      buckets[bucket(parent[node], letter[node])] = node;
    }
  }

  /**
   * Computes the weight of each gap between the characters of a word.
   *
   * @param dotted the word between two dots
   * @return for the gap before each character the highest digit of all matching patterns; odd ones
   *     are hyphenation points
   */
  byte[] weigh(char[] dotted) {
    byte[] weights = new byte[dotted.length + 1];
    for (int start = 0; start < dotted.length; start++) {
      int node = ROOT;
      for (int i = start; i < dotted.length; i++) {
        node = buckets[bucket(node, dotted[i])];
        if (node == 0) {
          break;
        }
        int row = values[node];
        if (row != NONE) {
          for (int k = 0; k <= i - start + 1; k++) {
            if (digits[row + k] > weights[start + k]) {
              weights[start + k] = digits[row + k];
            }
          }
        }
      }
    }
    return weights;
  }

  /** Whether a pattern has the character, so words of the language have it. */
  boolean knows(char c) {
    return alphabet.get(c);
  }
}
