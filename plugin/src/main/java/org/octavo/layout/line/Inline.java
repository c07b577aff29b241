package org.octavo.layout.line;

import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;

/** What stands in a line like a character (U+FFFC in the paragraph's text) without being one. */
public sealed interface Inline {

  /** Index of its U+FFFC. */
  int at();

  /** The same at another place. */
  Inline to(int at);

  /** An image on the baseline; sizes in points. */
  record Image(int at, double width, double height, Resource resource, Owner owner, String href)
      implements Inline {
    @Override
    public Inline to(int other) {
      return new Image(other, width, height, resource, owner, href);
    }
  }

  /** Fills what is left of the line with the pattern (CSS GCPM 3 §4). */
  record Leader(int at, String pattern) implements Inline {
    @Override
    public Inline to(int other) {
      return new Leader(other, pattern);
    }
  }
}
