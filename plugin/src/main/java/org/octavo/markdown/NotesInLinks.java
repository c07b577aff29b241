package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** A note's call is a link, and a link cannot stand in a link: the call moves behind it. */
final class NotesInLinks {

  private NotesInLinks() {}

  /** Moves the calls out of the link that was added last. */
  static void moveBehind(OpenElements out) {
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
