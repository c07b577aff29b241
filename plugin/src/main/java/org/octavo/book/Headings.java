package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Finds headings and their text. */
final class Headings {

  /** Headings inside these elements are not part of the book's structure. */
  private static final Set<String> ASIDE =
      Set.of("blockquote", "aside", "figure", "table", "li", "dd", "dt", "note");

  private Headings() {}

  /** The level, 1 to 6; 0 for other nodes. */
  static int level(Node node) {
    return node instanceof Element element ? element.headingLevel() : 0;
  }

  /** The headings that structure the text, in document order. */
  static List<Element> structural(List<Node> nodes) {
    List<Element> headings = new ArrayList<>();
    collect(nodes, headings);
    return headings;
  }

  private static void collect(List<Node> nodes, List<Element> headings) {
    for (Node node : nodes) {
      if (level(node) > 0) {
        headings.add((Element) node);
      } else if (node instanceof Element element && !ASIDE.contains(element.name())) {
        collect(element.children(), headings);
      }
    }
  }

  /** The first {@code h1} that is itself one of the blocks. */
  static Optional<Element> title(List<Node> blocks) {
    return blocks.stream().filter(block -> level(block) == 1).map(Element.class::cast).findFirst();
  }

  /**
   * The text of a heading on one line, with the alternative texts of images, without note calls.
   */
  static String plainText(Element heading) {
    StringBuilder text = new StringBuilder();
    collectText(heading, text);
    return String.join(" ", text.toString().strip().split("\\s+"));
  }

  private static void collectText(Element element, StringBuilder text) {
    for (Node child : element.children()) {
      if (!(child instanceof Element inner)) {
        text.append(child.text());
      } else if (inner.is("br")) {
        text.append(' ');
      } else if (inner.is("img")) {
        text.append(inner.attribute("alt").orElse(""));
      } else if (!inner.is("note-call") && !inner.hasClass("note-call")) {
        collectText(inner, text);
      }
    }
  }
}
