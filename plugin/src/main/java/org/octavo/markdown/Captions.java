package org.octavo.markdown;

import java.util.List;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Text;

/** Captions from attributes, which are plain text. */
final class Captions {

  private Captions() {}

  static Element of(String name, String text, Position origin) {
    return Element.of(name, origin, List.of(new Text(text, origin)));
  }
}
