package org.octavo.layout.line;

import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;

/** An object in a line that U+FFFC represents in the text of the paragraph. */
public sealed interface Inline {

  /** Index of its U+FFFC in the text of the paragraph. */
  int at();

  /** A copy at another index. */
  Inline to(int at);

  /** An image on the baseline; sizes in points. */
  record Image(int at, double width, double height, Resource resource, Owner owner, String href)
      implements Inline {
    @Override
    public Inline to(int other) {
      return new Image(other, width, height, resource, owner, href);
    }
  }

  /** Fills the remaining width of the line with a repeated pattern (CSS GCPM 3 §4). */
  record Leader(int at, String pattern) implements Inline {
    @Override
    public Inline to(int other) {
      return new Leader(other, pattern);
    }
  }
}
