package org.octavo.book;

import java.util.Set;
import org.octavo.tree.Element;

/** Which elements stand inside a line of text. */
final class Phrasing {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
          "u", "var", "wbr");

  private Phrasing() {}

  static boolean isInline(Element element) {
    return INLINE.contains(element.name());
  }
}
