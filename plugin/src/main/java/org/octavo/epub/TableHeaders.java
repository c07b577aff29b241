package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Adds scopes to the header cells of tables. */
final class TableHeaders {

  private TableHeaders() {}

  /**
   * Adds a scope to each header cell, removes an empty {@code thead}, and turns empty header cells
   * into data cells.
   */
  static Element withScopes(Element table) {
    List<Node> parts = new ArrayList<>();
    for (Node part : table.children()) {
      if (part instanceof Element group && group.is("thead")) {
        if (!isEmpty(group)) {
          parts.add(scoped(group, "col"));
        }
      } else if (part instanceof Element group) {
        parts.add(scoped(group, "row"));
      } else {
        parts.add(part);
      }
    }
    return table.withChildren(parts);
  }

  private static Element scoped(Element element, String scope) {
    if (element.is("caption") || element.is("td")) {
      return element;
    }
    if (element.is("th")) {
      if (isEmpty(element)) {
        return new Element("td", element.attributes(), element.children(), element.origin())
            .without("scope");
      }
      return element.attribute("scope").isPresent() ? element : element.with("scope", scope);
    }
    return element.withChildren(
        element.children().stream()
            .map(child -> child instanceof Element inner ? scoped(inner, scope) : child)
            .toList());
  }

  private static boolean isEmpty(Element element) {
    boolean[] image = {false};
    element.walk(inner -> image[0] |= inner.is("img"));
    return !image[0] && element.text().isBlank();
  }
}
