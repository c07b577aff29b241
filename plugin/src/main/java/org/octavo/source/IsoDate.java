package org.octavo.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** ISO 8601 dates as books use them: a year, a month or a day. */
final class IsoDate {

  /** Stands in where neither the project nor the book has a date. */
  private static final String FIXED = "2020-01-01T00:00:00Z";

  private IsoDate() {}

  /** The date; the time of day that other tools write after it is dropped. */
  static Optional<String> read(String written) {
    String date = written.strip();
    if (date.length() > 10 && "T ".indexOf(date.charAt(10)) >= 0) {
      date = date.substring(0, 10);
    }
    return isOne(date) ? Optional.of(date) : Optional.empty();
  }

  static boolean isOne(String date) {
    return firstDay(date).isPresent();
  }

  /**
   * The moment of the last change, {@code yyyy-MM-ddTHH:mm:ssZ}: the build's, else the first moment
   * of the book's date, else a fixed one. Never the clock.
   *
   * @param timestamp ISO 8601, or seconds since 1970, as {@code project.build.outputTimestamp} has
   *     it
   */
  static String modified(Optional<String> timestamp, Optional<String> date) {
    return timestamp
        .flatMap(IsoDate::moment)
        .or(() -> date.flatMap(IsoDate::firstDay).map(day -> day + "T00:00:00Z"))
        .orElse(FIXED);
  }

  private static Optional<String> moment(String timestamp) {
    String written = timestamp.strip();
    if (written.length() < 2) {
      return Optional.empty();
    }
    try {
      Instant moment =
          written.chars().allMatch(c -> c >= '0' && c <= '9')
              ? Instant.ofEpochSecond(Long.parseLong(written))
              : OffsetDateTime.parse(written).toInstant();
      return Optional.of(moment.truncatedTo(ChronoUnit.SECONDS))
          .filter(m -> m.atOffset(ZoneOffset.UTC).getYear() <= 9999)
          .map(Instant::toString);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> firstDay(String date) {
    String day =
        switch (date.length()) {
          case 4 -> date + "-01-01";
          case 7 -> date + "-01";
          default -> date;
        };
    try {
      return day.length() == 10 ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
