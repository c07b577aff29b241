package org.octavo.press;

import java.util.Map;
import java.util.TreeMap;
import org.octavo.diagnostic.Position;

/**
 * The values that break one limit, each with its first position and the number of further ones, so
 * that each value is reported once.
 */
final class Occurrences {

  /**
   * The occurrences of one value.
   *
   * @param position of the first one
   * @param pageNumber of the first one; empty for a page without a number
   * @param others how many more there are
   */
  record First(Position position, String pageNumber, int others) {

    /** For the parentheses of a message, such as {@code page 3, and in 2 other places}. */
    String where() {
      String page = pageNumber.isEmpty() ? "unnumbered page" : "page " + pageNumber;
      return switch (others) {
        case 0 -> page;
        case 1 -> page + ", and in one other place";
        default -> page + ", and in " + others + " other places";
      };
    }
  }

  private final Map<Double, First> byValue = new TreeMap<>();

  /** Adds an occurrence; values that differ by less than a hundredth are the same. */
  void add(double value, Position position, String pageNumber) {
    double rounded = Math.round(value * 100) / 100.0;
    byValue.merge(
        rounded,
        new First(position, pageNumber, 0),
        (first, next) -> new First(first.position, first.pageNumber, first.others + 1));
  }

  /** The first occurrences, by ascending value. */
  Map<Double, First> byValue() {
    return byValue;
  }
}
