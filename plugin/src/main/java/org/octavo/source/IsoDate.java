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

  /** For books without a date in projects without a timestamp. */
  private static final String FIXED = "2020-01-01T00:00:00Z";

  private IsoDate() {}

  /** The date without a time of day, which other tools may write after it. */
  static Optional<String> read(String written) {
    String date = written.strip();
    if (date.length() > 10 && "T ".indexOf(date.charAt(10)) >= 0) {
      date = date.substring(0, 10);
    }
    return isValid(date) ? Optional.of(date) : Optional.empty();
  }

  static boolean isValid(String date) {
    return firstDay(date).isPresent();
  }

  /**
   * The time of the last change, {@code yyyy-MM-ddTHH:mm:ssZ}: the timestamp of the project, else
   * the start of the book's date, else a fixed time. It never depends on the clock.
   *
   * @param timestamp ISO 8601 or seconds since 1970, as in {@code project.build.outputTimestamp}
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
