package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Copies trees with changes. */
final class Rewrite {

  private Rewrite() {}

  /**
   * Changes every element, inner elements before outer ones, otherwise in document order. Unchanged
   * subtrees are shared with the old tree.
   */
  static Element each(Element root, UnaryOperator<Element> change) {
    List<Node> children = each(root.children(), change);
    return change.apply(children == root.children() ? root : root.withChildren(children));
  }

  static List<Node> each(List<Node> nodes, UnaryOperator<Element> change) {
    List<Node> changed = null;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Node now = node instanceof Element element ? each(element, change) : node;
      if (now != node && changed == null) {
        changed = new ArrayList<>(nodes.subList(0, i));
      }
      if (changed != null) {
        changed.add(now);
      }
    }
    return changed == null ? nodes : changed;
  }
}
