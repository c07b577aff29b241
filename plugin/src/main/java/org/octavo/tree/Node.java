package org.octavo.tree;

import org.octavo.diagnostic.Position;

/** An element or a piece of text. */
public sealed interface Node permits Element, Text {

  /** The position in the source. */
  Position origin();

  /** The text of this node and of all nodes below it, in order. */
  String text();
}
