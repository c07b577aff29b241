package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Moves note calls out of links, because a call becomes a link and links cannot be nested. */
final class NotesInLinks {

  private NotesInLinks() {}

  /** Moves the calls in the link that was added last to after that link. */
  static void moveAfter(OpenElements out) {
    Element link = out.last().orElseThrow();
    List<Element> calls = new ArrayList<>();
    Element emptied = without(link, calls);
    if (!calls.isEmpty()) {
      out.replaceLast(emptied);
      calls.forEach(out::add);
    }
  }

  private static Element without(Element element, List<Element> calls) {
    List<Node> kept = new ArrayList<>();
    for (Node child : element.children()) {
      if (!(child instanceof Element inner)) {
        kept.add(child);
      } else if (inner.is("note-call")) {
        calls.add(inner);
      } else {
        kept.add(without(inner, calls));
      }
    }
    return element.withChildren(kept);
  }
}
