package org.octavo.press;

import java.util.Map;
import java.util.TreeMap;
import org.octavo.diagnostic.Position;

/**
 * Values that break a limit: each once, with the place where it comes first and how often it does.
 */
final class Seen {

  /** One value's first place. */
  record First(Position place, String folio, int others) {

    /** To be put behind a sentence. */
    String where() {
      String page = folio.isEmpty() ? "" : " (page " + folio + ")";
      return switch (others) {
        case 0 -> page;
        case 1 -> page + " and in one other place";
        default -> page + " and in " + others + " other places";
      };
    }
  }

  private final Map<Double, First> byValue = new TreeMap<>();

  void add(double value, Position place, String folio) {
    double rounded = Math.round(value * 100) / 100.0;
    byValue.merge(
        rounded,
        new First(place, folio, 0),
        (first, next) -> new First(first.place, first.folio, first.others + 1));
  }

  Map<Double, First> all() {
    return byValue;
  }
}
