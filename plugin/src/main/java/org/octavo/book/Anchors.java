package org.octavo.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.SourceFile;
import org.octavo.tree.Element;

/**
 * One file whose headings all have ids, still unique in the file only.
 *
 * @param explicit the ids that the author wrote, and where
 */
record Anchors(SourceFile file, Element tree, Map<String, Position> explicit) {

  static Anchors of(SourceFile file, Element tree, Diagnostics diagnostics) {
    Map<String, Position> explicit = new LinkedHashMap<>();
    tree.walk(element -> element.id().ifPresent(id -> note(id, element, explicit, diagnostics)));
    Slugs slugs = new Slugs();
    explicit.keySet().forEach(slugs::reserve);
    Element anchored =
        Rewrite.each(
            tree,
            element ->
                Headings.level(element) == 0 || element.id().isPresent()
                    ? element
                    : element.with("id", slugs.of(Headings.plainText(element))));
    return new Anchors(file, anchored, Collections.unmodifiableMap(explicit));
  }

  private static void note(
      String id, Element element, Map<String, Position> seen, Diagnostics diagnostics) {
    Position first = seen.putIfAbsent(id, element.origin());
    if (first != null) {
      duplicate(id, element.origin(), first, diagnostics);
    }
  }

  static void duplicate(String id, Position at, Position first, Diagnostics diagnostics) {
    diagnostics.error(
        "duplicate-id",
        at,
        "the id \"" + id + "\" stands twice in the book",
        "The first one is at " + first + ".");
  }
}
