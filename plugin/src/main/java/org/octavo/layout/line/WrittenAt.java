package org.octavo.layout.line;

import org.octavo.diagnostic.Position;
import org.octavo.layout.ink.Owner;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Finds again where a character of a paragraph was written; for findings, so it may take long. */
final class WrittenAt {

  private WrittenAt() {}

  /** Of the first such character that the span's element has, else of what is around it. */
  static Position of(int codePoint, Span span, Paragraph paragraph) {
    if (!(span.owner() instanceof Owner.Content content)) {
      return paragraph.origin();
    }
    Element element = content.element();
    for (Node child : element.children()) {
      if (child instanceof Text text
          && text.text().indexOf(codePoint) >= 0
          && !text.origin().file().isEmpty()) {
        return text.at(text.text().indexOf(codePoint));
      }
    }
    return element.origin().file().isEmpty() ? paragraph.origin() : element.origin();
  }
}
