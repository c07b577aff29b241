package org.octavo.markdown;

import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Finds links whose text is their address, which keeps its punctuation. */
final class Autolinks {

  private Autolinks() {}

  static boolean isOne(Link link) {
    if (!(link.getFirstChild() instanceof Text text) || text.getNext() != null) {
      return false;
    }
    String literal = text.getLiteral();
    String destination = link.getDestination();
    return destination.equals(literal)
        || destination.equals("mailto:" + literal)
        || destination.equals("http://" + literal)
        || destination.equals("https://" + literal);
  }
}
