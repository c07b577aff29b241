package org.octavo.epub;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.tree.Element;

/** The part of XHTML that goes into an EPUB: which elements, and which attributes on them. */
final class Vocabulary {

  private static final Set<String> PHRASING =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img",
          "ins", "kbd", "mark", "math", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small",
          "span", "strong", "sub", "sup", "svg", "time", "u", "var", "wbr");

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
      Set.of("class", "dir", "epub:type", "hidden", "id", "role", "title", "translate");

  private static final Map<String, Set<String>> SPECIFIC =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "hreflang", "rel")),
          Map.entry("blockquote", Set.of("cite")),
          Map.entry("col", Set.of("span")),
          Map.entry("colgroup", Set.of("span")),
          Map.entry("del", Set.of("cite", "datetime")),
          Map.entry("details", Set.of("open")),
          Map.entry("img", Set.of("alt", "src", "style")),
          Map.entry("ins", Set.of("cite", "datetime")),
          Map.entry("li", Set.of("value")),
          Map.entry("ol", Set.of("reversed", "start", "type")),
          Map.entry("q", Set.of("cite")),
          Map.entry("td", Set.of("colspan", "headers", "rowspan")),
          Map.entry("th", Set.of("abbr", "colspan", "headers", "rowspan", "scope")),
          Map.entry("time", Set.of("datetime")));

  private Vocabulary() {}

  static boolean knows(String element) {
    return PHRASING.contains(element) || FLOW.contains(element);
  }

  /** Whether the element is part of a line, so that white space beside it would be seen. */
  static boolean isPhrasing(String element) {
    return PHRASING.contains(element);
  }

  static boolean allows(Element element, String attribute) {
    return GLOBAL.contains(attribute)
        || attribute.startsWith("aria-")
        || SPECIFIC.getOrDefault(element.name(), Set.of()).contains(attribute);
  }

  /** 1 to 6 for {@code h1} to {@code h6}. */
  static Optional<Integer> headingLevel(String element) {
    boolean heading =
        element.length() == 2
            && element.charAt(0) == 'h'
            && element.charAt(1) >= '1'
            && element.charAt(1) <= '6';
    return heading ? Optional.of(element.charAt(1) - '0') : Optional.empty();
  }
}
