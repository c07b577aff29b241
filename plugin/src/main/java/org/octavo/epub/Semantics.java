package org.octavo.epub;

import java.util.Map;
import org.octavo.text.Words;
import org.octavo.tree.Element;

/**
 * The roles that elements of the book's own vocabulary have for assistive technology (DPUB-ARIA
 * 1.1, WAI-ARIA 1.2).
 */
final class Semantics {

  /**
   * Attributes of the parts of a title, by class (EPUB Structural Semantics Vocabulary 1.1). The
   * number has none, because EPUBCheck 5.3 does not know {@code ordinal}.
   */
  private static final Map<String, Map<String, String>> TITLES =
      Map.of(
          "chapter-title", AttributeMap.of("epub:type", "title"),
          "title", AttributeMap.of("epub:type", "title"),
          "subtitle", AttributeMap.of("epub:type", "subtitle", "role", "doc-subtitle"));

  private Semantics() {}

  /** Attributes for an element, unless the author has set them. */
  static Map<String, String> of(Element element, Words words) {
    if (element.is("aside") && element.hasClass("admonition")) {
      return element.hasClass("tip")
          ? AttributeMap.of("epub:type", "tip", "role", "doc-tip")
          : AttributeMap.of("role", "note");
    }
    if (element.attribute("role").filter("doc-backlink"::equals).isPresent()) {
      Map<String, String> attributes = AttributeMap.of("epub:type", "backlink");
      attributes.putAll(AttributeMap.label(words.get("backlink", element.text())));
      return attributes;
    }
    if (element.is("span") && element.hasClass("checkbox")) {
      String state = element.text().contains("☐") ? "task.open" : "task.done";
      Map<String, String> attributes = AttributeMap.label(words.get(state));
      attributes.put("role", "img");
      return attributes;
    }
    return element.is("span") || element.is("p") ? title(element) : Map.of();
  }

  private static Map<String, String> title(Element element) {
    return element.classes().stream()
        .filter(TITLES::containsKey)
        .findFirst()
        .map(TITLES::get)
        .orElse(Map.of());
  }
}
