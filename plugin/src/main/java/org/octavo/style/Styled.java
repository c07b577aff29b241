package org.octavo.style;

import java.util.List;
import java.util.Optional;
import org.octavo.tree.Element;
import org.octavo.tree.Text;

/** The tree with the styles of its elements: the input of layout. */
public sealed interface Styled {

  /** Text takes its style from the element around it. */
  record Words(Text text) implements Styled {}

  /**
   * An element that is displayed; elements with {@code display: none} have no node.
   *
   * @param parts the styles of its pseudo-elements
   */
  record Node(Element element, Style style, Parts parts, List<Styled> children) implements Styled {

    public Node {
      children = List.copyOf(children);
    }

    public Optional<Style> before() {
      return parts.before();
    }

    public Optional<Style> after() {
      return parts.after();
    }

    public Optional<Style> marker() {
      return parts.marker();
    }

    public Optional<Style> firstLetter() {
      return parts.firstLetter();
    }

    public Optional<Style> firstLine() {
      return parts.firstLine();
    }
  }

  /**
   * The styles of the pseudo-elements of one element.
   *
   * @param before {@code ::before}, if it has content
   * @param after {@code ::after}, if it has content
   * @param marker {@code ::marker} of a list item
   * @param firstLetter {@code ::first-letter}, if a theme styles it
   * @param firstLine {@code ::first-line}, if a theme styles it
   */
  record Parts(
      Optional<Style> before,
      Optional<Style> after,
      Optional<Style> marker,
      Optional<Style> firstLetter,
      Optional<Style> firstLine) {

    public static final Parts NONE =
        new Parts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
