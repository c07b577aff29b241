package org.octavo.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Maps places in the output files to the author's lines, so that a validator's findings point to
 * the lines that cause them. Thread-safe.
 */
public final class SourceMap {

  /** Used as a file name: the pages of the PDF; a line is a page number from 1. */
  public static final String PDF_PAGES = "pdf-pages";

  /** Used as a file name: the PDF's structure elements; a line is an object number. */
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
   * Records the origin of everything between this place of an output and the next mark.
   *
   * @param file a path in the EPUB's container, or one of the names above
   * @param line from 1
   * @param column from 1; 0 for none
   * @param origin ignored if Octavo generated the content
   */
  public synchronized void mark(String file, int line, int column, Position origin) {
    if (!origin.file().isEmpty()) {
      files
          .computeIfAbsent(file, name -> new TreeMap<>())
          .putIfAbsent(new Place(line, column), origin);
    }
  }

  /** The origin of a place in an output: the last mark before it, or else the file's first mark. */
  public synchronized Optional<Position> nearest(String file, int line, int column) {
    NavigableMap<Place, Position> marks = files.get(file);
    if (marks == null) {
      return Optional.empty();
    }
    var before = marks.floorEntry(new Place(line, column));
    return Optional.of(before == null ? marks.firstEntry().getValue() : before.getValue());
  }

  /** The origin that was marked for exactly this line of an output. */
  public synchronized Optional<Position> exactly(String file, int line) {
    return Optional.ofNullable(files.get(file)).map(marks -> marks.get(new Place(line, 0)));
  }

  /**
   * The line of an output that a place in the author's files produced: the line of the last mark
   * whose origin is at or before that place in the same file.
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

  /** All marks as lines of a text file, sorted. */
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

  /** Reads the lines of {@link #toLines}; skips lines of any other form. */
  public static SourceMap ofLines(List<String> lines) {
    SourceMap origins = new SourceMap();
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
