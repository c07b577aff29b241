package org.octavo.source;

import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Position;

/**
 * One Markdown file.
 *
 * @param name path below the book folder, with {@code /}: what links are resolved against
 * @param display path as diagnostics show it
 * @param text its characters; the lines of its front matter are blank, so that line numbers stay
 *     true
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

  /** A file whose front matter names no class. */
  public SourceFile(
      String name, String display, String text, Optional<String> title, Optional<String> language) {
    this(name, display, text, title, language, List.of());
  }

  public Position position(int line, int column) {
    return new Position(display, line, column);
  }
}
