package org.octavo.markdown;

import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Attributes at the end of a heading or a caption. */
final class TrailingAttributes {

  private TrailingAttributes() {}

  /**
   * Removes the attributes, and the space before them, from the node and returns them; empty if
   * they belong to the node directly before them.
   */
  static Optional<AttributesNode> take(Node parent) {
    if (!(parent.getLastChild() instanceof AttributesNode attributes)) {
      return Optional.empty();
    }
    Node before = attributes.getPrevious();
    if (before instanceof Text text) {
      if (text.getLiteral().endsWith("]")) {
        return Optional.empty();
      }
      text.setLiteral(text.getLiteral().stripTrailing());
    } else if (before != null && Inlines.takesAttributes(before)) {
      return Optional.empty();
    }
    attributes.unlink();
    return Optional.of(attributes);
  }
}
