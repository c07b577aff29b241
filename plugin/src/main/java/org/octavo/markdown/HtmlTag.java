package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * One tag in the source.
 *
 * @param name in lower case
 * @param isEmpty {@code <name/>}
 */
record HtmlTag(String name, boolean isClosing, boolean isEmpty, Map<String, String> attributes) {

  /** Reads a complete tag, from its {@code <} to its {@code >}. */
  static HtmlTag of(String literal) {
    if (literal.startsWith("</")) {
      String name = literal.substring(2, literal.length() - 1).strip().toLowerCase(Locale.ROOT);
      return new HtmlTag(name, true, false, Map.of());
    }
    // As XML: an HTML parser would drop a <td> without a table around it.
    var parsed = Parser.xmlParser().settings(ParseSettings.htmlDefault).parseInput(literal, "");
    var element = parsed.child(0);
    return new HtmlTag(element.normalName(), false, literal.endsWith("/>"), attributes(element));
  }

  static Map<String, String> attributes(org.jsoup.nodes.Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      attributes.put(attribute.getKey(), attribute.getValue());
    }
    return attributes;
  }
}
