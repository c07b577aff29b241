package org.octavo.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Short ways to make elements. */
final class Make {

  private Make() {}

  static Element element(String name, Position origin, Node... children) {
    return new Element(name, Map.of(), List.of(children), origin);
  }

  static Element element(String name, String className, Position origin, Node... children) {
    return Element.of(name, className, origin, List.of(children));
  }

  static Text text(String text, Position origin) {
    return new Text(text, origin);
  }

  /** Attributes in the order given: name, value, name, value. */
  static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
