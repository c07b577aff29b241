package org.octavo.press;

import java.util.Objects;

/**
 * Where a limit was published.
 *
 * @param name of the document
 * @param date when it was read there: ISO 8601, to the month or to the day
 * @param binding whether the printer rejects books that break the limit; otherwise it is advice
 */
record LimitSource(String name, String date, boolean binding) {

  LimitSource {
    Objects.requireNonNull(name);
    Objects.requireNonNull(date);
  }

  static LimitSource limit(String name, String date) {
    return new LimitSource(name, date, true);
  }

  static LimitSource advice(String name, String date) {
    return new LimitSource(name, date, false);
  }

  /** Name and date, for the end of a hint. */
  @Override
  public String toString() {
    return name + ", " + date;
  }
}
