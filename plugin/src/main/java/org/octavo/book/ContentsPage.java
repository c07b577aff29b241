package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** The printed table of contents: a list of links. The theme adds the page numbers. */
final class ContentsPage {

  private static final Position AT = Position.GENERATED;

  private ContentsPage() {}

  static Element nav(List<ContentsEntry> entries) {
    return new Element(
        "nav",
        Elements.attributes("role", "doc-toc", "epub:type", "toc"),
        List.of(list(entries)),
        AT);
  }

  private static Element list(List<ContentsEntry> entries) {
    List<Node> items = new ArrayList<>();
    for (ContentsEntry entry : entries) {
      List<Node> item = new ArrayList<>();
      item.add(link(entry));
      if (!entry.children().isEmpty()) {
        item.add(list(entry.children()));
      }
      items.add(Element.of("li", AT, item));
    }
    return Element.of("ol", AT, items);
  }

  private static Element link(ContentsEntry entry) {
    List<Node> words = new ArrayList<>();
    entry
        .number()
        .ifPresent(
            number -> {
              words.add(Elements.element("span", "contents-number", AT, number));
              words.add(Elements.text(" ", AT));
            });
    words.add(Elements.element("span", "contents-title", AT, entry.title()));
    return new Element("a", Elements.attributes("href", "#" + entry.target()), words, AT);
  }
}
