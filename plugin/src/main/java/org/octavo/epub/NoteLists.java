package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Notes at the end of a chapter or of the book, as a list: the roles and types for a single endnote
 * are deprecated in its favour (DPUB-ARIA 1.1, {@code doc-endnote}). They are no {@code aside}, for
 * readers take one with {@code epub:type="footnote"} out of the text (Apple's guide: {@code aside}
 * hides a note, other elements leave it where it is), and who wants endnotes wants to find them at
 * the end; by that type they pop up all the same.
 */
final class NoteLists {

  private static final String NOTE = "endnote";

  private NoteLists() {}

  /** The element, with the endnotes that follow one another as items of a list. */
  static Element in(Element section) {
    List<Node> content = new ArrayList<>();
    List<Node> notes = new ArrayList<>();
    for (Node child : section.children()) {
      if (child instanceof Element note && note.is("div") && note.hasClass(NOTE)) {
        notes.add(
            new Element("li", note.attributes(), note.children(), note.origin())
                .with("epub:type", "footnote"));
      } else {
        content.add(child);
      }
    }
    if (notes.isEmpty()) {
      return section;
    }
    content.add(
        new Element("ol", Attributes.of("class", NOTE + "s-list"), notes, section.origin()));
    return section.withChildren(content);
  }
}
