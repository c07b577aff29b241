package org.octavo.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Short notations for trees in tests. */
final class Trees {

  private static final Position ORIGIN = new Position("book/chapter.md", 7, 3);

  private Trees() {}

  /**
   * An element.
   *
   * @param content texts, elements, and attributes written {@code @name=value}
   */
  static Element e(String name, Object... content) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<Node> children = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof Node node) {
        children.add(node);
      } else if (part.toString().startsWith("@")) {
        int equals = part.toString().indexOf('=');
        attributes.put(part.toString().substring(1, equals), part.toString().substring(equals + 1));
      } else {
        children.add(new Text(part.toString(), ORIGIN));
      }
    }
    return new Element(name, attributes, children, ORIGIN);
  }

  static Element p(Object... content) {
    return e("p", content);
  }

  static Element call(String callId, String noteId, int number) {
    return e(
        "sup",
        "@class=note-call",
        e(
            "a",
            "@id=" + callId,
            "@href=#" + noteId,
            "@role=doc-noteref",
            "@epub:type=noteref",
            Integer.toString(number)));
  }
}
