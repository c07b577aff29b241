package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Notes at the end of a chapter or of the book, as a list: the roles and types for a single endnote
 * are deprecated in its favour (DPUB-ARIA 1.1, {@code doc-endnote}). They are no {@code aside}, for
 * readers take one that is a footnote out of the text (Apple's guide: {@code aside} hides a note,
 * other elements leave it where it is), and who wants endnotes wants to find them at the end. What
 * is in an item is a footnote all the same, so that it pops up; the item itself could not have that
 * role and stay one of the list.
 */
final class EndnoteLists {

  private static final String NOTE = "endnote";

  private EndnoteLists() {}

  /** The element, and where it is a section, its endnotes as items of a list. */
  static Element in(Element section) {
    if (!section.is("section")) {
      return section;
    }
    List<Node> content = new ArrayList<>();
    List<Node> notes = new ArrayList<>();
    for (Node child : section.children()) {
      if (child instanceof Element note && note.is("div") && note.hasClass(NOTE)) {
        Element typed = note.with("epub:type", "footnote").with("role", "doc-footnote");
        notes.add(Element.of("li", note.origin(), List.of(typed)));
      } else {
        content.add(child);
      }
    }
    if (notes.isEmpty()) {
      return section;
    }
    content.add(
        new Element("ol", AttributeMap.of("class", NOTE + "s-list"), notes, section.origin()));
    return section.withChildren(content);
  }
}
