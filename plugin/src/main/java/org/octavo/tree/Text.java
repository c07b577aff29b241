package org.octavo.tree;

import java.util.Objects;
import org.octavo.diagnostic.Position;

/** Characters of the book; a line end of the source is one space or {@code \n}. */
public record Text(String text, Position origin) implements Node {

  public Text {
    Objects.requireNonNull(text);
    Objects.requireNonNull(origin);
  }

  /**
   * Where a character was written, for an author's eyes: what the source says with more characters
   * than the tree, such as an entity, moves it some columns.
   */
  public Position at(int index) {
    boolean sameLine = text.lastIndexOf('\n', index) < 0;
    return origin.column() > 0 && sameLine
        ? new Position(origin.file(), origin.line(), origin.column() + index)
        : origin;
  }
}
