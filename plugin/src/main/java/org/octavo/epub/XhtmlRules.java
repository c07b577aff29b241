package org.octavo.epub;

import java.util.Map;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Vocabulary;

/** Decides which elements and attributes of the tree the XHTML of an EPUB contains. */
final class XhtmlRules {

  private static final Set<String> GLOBAL =
      Set.of(
          "aria-hidden", "aria-label", "class", "dir", "epub:type", "id", "lang", "role", "title");

  /**
   * Attributes that are omitted: addresses and dates that no e-reader shows, and sizes, which the
   * stylesheet sets.
   */
  private static final Set<String> OMITTED =
      Set.of("cite", "datetime", "headers", "height", "width");

  /** Attributes that only this package adds. */
  private static final Map<String, Set<String>> ADDED =
      Map.of(
          "col", Set.of("span", "style"),
          "colgroup", Set.of("span"),
          "table", Set.of("style"),
          "th", Set.of("abbr"));

  private XhtmlRules() {}

  static boolean knows(Element element) {
    return Vocabulary.of(element.name())
        .filter(row -> row.use() != Vocabulary.Use.INTERNAL)
        .isPresent();
  }

  /**
   * The element's name in the EPUB. An element that is valid only with an attribute that it lacks
   * becomes a span: {@code time} without a machine-readable date, {@code bdo} without a direction.
   */
  static String nameOf(Element element) {
    boolean incomplete =
        element.is("time") || element.is("bdo") && element.attribute("dir").isEmpty();
    return incomplete ? "span" : element.name();
  }

  static boolean allows(Element element, String attribute) {
    return GLOBAL.contains(attribute)
        || ADDED.getOrDefault(element.name(), Set.of()).contains(attribute)
        || !OMITTED.contains(attribute)
            && Vocabulary.of(element.name())
                .filter(row -> row.attributes().contains(attribute))
                .isPresent();
  }
}
