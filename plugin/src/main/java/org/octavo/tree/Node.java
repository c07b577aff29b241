package org.octavo.tree;

import org.octavo.diagnostic.Position;

/** An element or a piece of text. */
public sealed interface Node permits Element, Text {

  /** Where the author wrote it. */
  Position origin();

  /** All text below, in order, as it stands. */
  String text();
}
