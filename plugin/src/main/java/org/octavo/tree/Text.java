package org.octavo.tree;

import java.util.Objects;
import org.octavo.diagnostic.Position;

/** Characters of the book; a line end of the source is one space or {@code \n}. */
public record Text(String text, Position origin) implements Node {

  public Text {
    Objects.requireNonNull(text);
    Objects.requireNonNull(origin);
  }
}
