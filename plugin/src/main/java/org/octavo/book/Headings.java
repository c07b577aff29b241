package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** What headings have in common. */
final class Headings {

  /**
   * Headings inside these belong to what is quoted or set aside and not to the book's structure.
   */
  private static final Set<String> ASIDE =
      Set.of("blockquote", "aside", "figure", "table", "li", "dd", "dt", "note");

  private Headings() {}

  /** 1 to 6, or 0 for what is no heading. */
  static int level(Node node) {
    return node instanceof Element element ? element.headingLevel() : 0;
  }

  /** The headings that give the text its structure, in order. */
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

  /** The first {@code h1} among the blocks themselves. */
  static Optional<Element> title(List<Node> blocks) {
    return blocks.stream().filter(block -> level(block) == 1).map(Element.class::cast).findFirst();
  }

  /** The words of a heading in one line, those for its images too, without the numbers of notes. */
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
