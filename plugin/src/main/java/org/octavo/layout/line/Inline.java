package org.octavo.layout.line;

import org.octavo.layout.Owner;
import org.octavo.source.Resource;

/** What stands in a line like a character (U+FFFC in the paragraph's text) without being one. */
public sealed interface Inline {

  /** Index of its U+FFFC. */
  int at();

  /** An image on the baseline; sizes in points. */
  record Image(int at, double width, double height, Resource resource, Owner owner, String href)
      implements Inline {}

  /** Fills what is left of the line with the pattern (CSS GCPM 3 §4). */
  record Leader(int at, String pattern) implements Inline {}
}
