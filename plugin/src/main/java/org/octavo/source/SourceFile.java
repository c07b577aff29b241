package org.octavo.source;

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
 */
public record SourceFile(
    String name, String display, String text, Optional<String> title, Optional<String> language) {

  public Position position(int line, int column) {
    return new Position(display, line, column);
  }
}
