package org.octavo.source;

import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Position;

/**
 * A Markdown file.
 *
 * @param name path in the book folder, with {@code /}; links are resolved against it
 * @param display path as diagnostics show it
 * @param text with blank lines in place of the front matter, which keeps line numbers right
 * @param title from the front matter
 * @param language BCP 47, from the front matter
 * @param classes for the root of its chapter, from the front matter
 */
public record SourceFile(
    String name,
    String display,
    String text,
    Optional<String> title,
    Optional<String> language,
    List<String> classes) {

  public SourceFile {
    classes = List.copyOf(classes);
  }

  /** A file without classes in its front matter. */
  public SourceFile(
      String name, String display, String text, Optional<String> title, Optional<String> language) {
    this(name, display, text, title, language, List.of());
  }

  /** A position in the file; line and column from 1. */
  public Position position(int line, int column) {
    return new Position(display, line, column);
  }
}
