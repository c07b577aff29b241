package org.octavo.epub;

import java.util.Map;
import java.util.Set;
import org.octavo.tree.Element;

/** The part of XHTML that goes into an EPUB: which elements, and which attributes on them. */
final class Vocabulary {

  private static final Set<String> PHRASING =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img",
          "ins", "kbd", "mark", "math", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
          "strong", "sub", "sup", "svg", "time", "u", "var", "wbr");

  private static final Set<String> FLOW =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> GLOBAL =
      Set.of(
          "aria-hidden", "aria-label", "class", "dir", "epub:type", "id", "lang", "role", "title");

  /**
   * Without those that name other places ({@code cite}, {@code headers}) or moments: nobody sees
   * them, and they break.
   */
  private static final Map<String, Set<String>> SPECIFIC =
      Map.of(
          "a", Set.of("href"),
          "col", Set.of("span", "style"),
          "colgroup", Set.of("span"),
          "img", Set.of("alt", "src"),
          "li", Set.of("value"),
          "ol", Set.of("reversed", "start", "type"),
          "table", Set.of("style"),
          "td", Set.of("colspan", "rowspan"),
          "th", Set.of("abbr", "colspan", "rowspan", "scope"));

  private Vocabulary() {}

  static boolean knows(String element) {
    return PHRASING.contains(element) || FLOW.contains(element);
  }

  /**
   * The element's name in the EPUB. What is only valid with an attribute that is not there is a
   * span: {@code time} without a machine's date, {@code bdo} without a direction.
   */
  static String nameOf(Element element) {
    boolean incomplete =
        element.is("time") || element.is("bdo") && element.attribute("dir").isEmpty();
    return incomplete ? "span" : element.name();
  }

  /** Whether the element is part of a line, so that white space beside it would be seen. */
  static boolean isPhrasing(String element) {
    return PHRASING.contains(element);
  }

  static boolean allows(Element element, String attribute) {
    return GLOBAL.contains(attribute)
        || SPECIFIC.getOrDefault(element.name(), Set.of()).contains(attribute);
  }
}
