package org.octavo.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.SourceFile;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * A file in which every heading has an id. The ids are unique in the file, not yet in the book.
 *
 * @param blocks without the notes
 * @param notes their bodies, by label
 * @param explicit the ids that the author wrote, with their positions
 */
record AnchoredFile(
    SourceFile file,
    List<Node> blocks,
    Map<String, Element> notes,
    Map<String, Position> explicit) {

  static AnchoredFile of(SourceFile file, Element tree, Diagnostics diagnostics) {
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
    List<Node> blocks = new ArrayList<>();
    Map<String, Element> notes = new LinkedHashMap<>();
    for (Node node : anchored.children()) {
      if (node instanceof Element element && element.is("note")) {
        element.attribute("label").ifPresent(label -> notes.putIfAbsent(label, element));
      } else if (!isEmptyHeading(node, diagnostics)) {
        blocks.add(node);
      }
    }
    return new AnchoredFile(file, blocks, notes, explicit);
  }

  /** Whether the node is a heading without text, which is reported and left out. */
  private static boolean isEmptyHeading(Node node, Diagnostics diagnostics) {
    if (Headings.level(node) == 0 || !Headings.plainText((Element) node).isEmpty()) {
      return false;
    }
    diagnostics.report(Code.EMPTY_HEADING, node.origin());
    return true;
  }

  private static void note(
      String id, Element element, Map<String, Position> seen, Diagnostics diagnostics) {
    Position first = seen.putIfAbsent(id, element.origin());
    if (first != null) {
      duplicate(id, element.origin(), first, diagnostics);
    }
  }

  static void duplicate(String id, Position at, Position first, Diagnostics diagnostics) {
    diagnostics.report(Code.DUPLICATE_ID, at, id, first);
  }
}
