package org.octavo.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which of the author's lines each place of the finished files comes from, so that what a validator
 * finds there can be told where it can be mended. Safe for several threads.
 */
public final class Origins {

  /** In place of a file: the pages of the PDF, whose lines are the pages from 1. */
  public static final String PDF_PAGES = "pdf-pages";

  /** In place of a file: the PDF's structure elements, whose lines are object numbers. */
  public static final String PDF_OBJECTS = "pdf-objects";

  private static final char SEPARATOR = '\t';
  private static final int FIELDS = 6;

  /** A place in an output. */
  private record Place(int line, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byLine = Integer.compare(line, other.line);
      return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
  }

  private final Map<String, NavigableMap<Place, Position>> files = new TreeMap<>();

  /**
   * From this place of an output on, until the next, everything comes from there.
   *
   * @param file a path in the EPUB's container, or one of the names above
   * @param line from 1
   * @param column from 1; 0 where there are none
   * @param origin ignored if the engine made this place itself
   */
  public synchronized void mark(String file, int line, int column, Position origin) {
    if (!origin.file().isEmpty()) {
      files
          .computeIfAbsent(file, name -> new TreeMap<>())
          .putIfAbsent(new Place(line, column), origin);
    }
  }

  /**
   * Where a place of an output comes from: the last origin before it, else the first of that file.
   */
  public synchronized Optional<Position> nearest(String file, int line, int column) {
    NavigableMap<Place, Position> marks = files.get(file);
    if (marks == null) {
      return Optional.empty();
    }
    var before = marks.floorEntry(new Place(line, column));
    return Optional.of(before == null ? marks.firstEntry().getValue() : before.getValue());
  }

  /** Where exactly this line of an output comes from. */
  public synchronized Optional<Position> exactly(String file, int line) {
    return Optional.ofNullable(files.get(file)).map(marks -> marks.get(new Place(line, 0)));
  }

  /**
   * The line of an output that a place of the author's went to: that of the last origin before it
   * in the same file.
   */
  public synchronized OptionalInt lineOf(String file, Position place) {
    Optional<Map.Entry<Place, Position>> nearest =
        place.line() == 0
            ? Optional.empty()
            : files.getOrDefault(file, new TreeMap<>()).entrySet().stream()
                .filter(mark -> mark.getValue().file().equals(place.file()))
                .filter(mark -> mark.getValue().compareTo(place) <= 0)
                .max(Map.Entry.comparingByValue());
    return nearest.isPresent() ? OptionalInt.of(nearest.get().getKey().line) : OptionalInt.empty();
  }

  /** The whole as lines of a text file, sorted, one place each. */
  public synchronized List<String> toLines() {
    List<String> lines = new ArrayList<>();
    files.forEach(
        (file, marks) ->
            marks.forEach(
                (place, origin) ->
                    lines.add(
                        file
                            + SEPARATOR
                            + place.line
                            + SEPARATOR
                            + place.column
                            + SEPARATOR
                            + origin.line()
                            + SEPARATOR
                            + origin.column()
                            + SEPARATOR
                            + origin.file())));
    return lines;
  }

  /** The opposite of {@link #toLines}; lines of another form are passed over. */
  public static Origins ofLines(List<String> lines) {
    Origins origins = new Origins();
    for (String line : lines) {
      String[] fields = line.split("\t", FIELDS);
      if (fields.length == FIELDS) {
        try {
          origins.mark(
              fields[0],
              Integer.parseInt(fields[1]),
              Integer.parseInt(fields[2]),
              new Position(fields[5], Integer.parseInt(fields[3]), Integer.parseInt(fields[4])));
        } catch (NumberFormatException e) {
          continue;
        }
      }
    }
    return origins;
  }
}
