package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Turns the notes at the end of a chapter or of the book into list items. DPUB-ARIA 1.1 deprecates
 * {@code doc-endnote} in favour of a list. An {@code aside} would not work: e-readers remove a
 * footnote that is an {@code aside} from the text (Apple Books Asset Guide), but endnotes must stay
 * readable at the end. The {@code div} in each item has the role of a footnote, so e-readers still
 * show it as a pop-up; the item itself cannot have that role, because it would no longer be a list
 * item.
 */
final class EndnoteLists {

  private static final String NOTE = "endnote";

  private EndnoteLists() {}

  /** The element; if it is a section, with its endnotes as a list. */
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
