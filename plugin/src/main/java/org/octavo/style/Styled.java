package org.octavo.style;

import java.util.List;
import java.util.Optional;
import org.octavo.tree.Element;
import org.octavo.tree.Text;

/** The tree with its styles, as layout walks it. */
public sealed interface Styled {

  /** Text takes its style from the element around it. */
  record Words(Text text) implements Styled {}

  /**
   * An element; elements with {@code display: none} are not there.
   *
   * @param before {@code ::before}, when it has content
   * @param after {@code ::after}, when it has content
   * @param marker {@code ::marker} of a list item
   * @param firstLetter {@code ::first-letter}, when the theme styles it
   * @param firstLine {@code ::first-line}, when the theme styles it
   */
  record Node(
      Element element,
      Style style,
      Optional<Style> before,
      Optional<Style> after,
      Optional<Style> marker,
      Optional<Style> firstLetter,
      Optional<Style> firstLine,
      List<Styled> children)
      implements Styled {

    public Node {
      children = List.copyOf(children);
    }
  }
}
