package org.octavo.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid word that an author probably meant. */
public final class Nearest {

  /** The number of characters that are compared, which limits the time for hostile input. */
  private static final int MAX_LENGTH = 200;

  /** The number of known words that are compared. */
  private static final int MAX_CANDIDATES = 2_000;

  private Nearest() {}

  /**
   * The known word closest to the given one, if at most a third of its characters differ. Ignores
   * case. The first of several equally close words wins.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String wanted = fold(word);
    int limit = Math.max(1, wanted.length() / 3);
    String nearest = null;
    int least = limit + 1;
    int left = MAX_CANDIDATES;
    for (String candidate : known) {
      if (left-- == 0) {
        break;
      }
      String folded = fold(candidate);
      if (Math.abs(folded.length() - wanted.length()) < least) {
        int distance = distance(wanted, folded);
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The sentence {@code Did you mean "…"?}, or another one if no known word is close. */
  public static String hint(String word, Collection<String> known, String otherwise) {
    return to(word, known).map(near -> "Did you mean \"" + near + "\"?").orElse(otherwise);
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= MAX_LENGTH ? lower : lower.substring(0, MAX_LENGTH);
  }

  /**
   * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count
   * one (Damerau 1964).
   */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
