package org.octavo.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines that diagnostics point to. */
public final class Excerpts {

  private static final long MAX_BYTES = 4L << 20;

  /** The length of an excerpt from a long line, in characters. */
  private static final int WIDTH = 100;

  private final Path folder;
  private final Map<String, List<String>> files = new HashMap<>();

  /** A line, or the part of it around a place, and the index of the place in it. */
  public record Excerpt(String text, int index) {}

  /**
   * @param folder to which the paths of positions are relative
   */
  public Excerpts(Path folder) {
    this.folder = folder;
  }

  /** The line of a position; empty if there is none or the file cannot be read. */
  public Optional<Excerpt> of(Position position) {
    if (position.line() == 0) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(position.file(), this::lines);
    return position.line() > lines.size()
        ? Optional.empty()
        : Optional.of(around(lines.get(position.line() - 1), position.column()))
            .filter(excerpt -> !excerpt.text.isBlank());
  }

  private List<String> lines(String file) {
    try {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path) && Files.size(path) <= MAX_BYTES
          ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private static Excerpt around(String line, int column) {
    int index = Math.max(0, Math.min(column - 1, line.length()));
    int start =
        line.length() <= WIDTH
            ? 0
            : Math.max(0, Math.min(index - WIDTH / 2, line.length() - WIDTH));
    int end = Math.min(line.length(), start + WIDTH);
    return new Excerpt(line.substring(start, end).replace('\t', ' '), index - start);
  }
}
