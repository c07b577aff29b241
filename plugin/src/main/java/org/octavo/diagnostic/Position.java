package org.octavo.diagnostic;

import java.util.Objects;

/**
 * A place in the author's files.
 *
 * @param file the path as the author would type it, with {@code /}; empty for generated content
 * @param line from 1; 0 for the whole file
 * @param column from 1, in UTF-16 units; 0 for the whole line
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  /** The origin of generated content, such as the table of contents. */
  public static final Position GENERATED = new Position("", 0, 0);

  public Position {
    Objects.requireNonNull(file);
  }

  public static Position ofFile(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, as compilers write it, so that editors can jump there. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
