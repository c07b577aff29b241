package org.octavo.markdown;

import org.octavo.diagnostic.Position;

/** Attributes that stand behind nothing they could belong to. */
final class StrayAttributes {

  private StrayAttributes() {}

  static void report(String literal, Position origin, Chapter chapter) {
    chapter
        .findings()
        .warning(
            "stray-attributes",
            origin,
            literal + " belongs to nothing and is printed as it stands",
            "put it directly behind an image, a link, code or [text], at the end of a heading, or on a line of its own"
                + " below a block; to print braces, write \\{");
  }
}
