package org.octavo.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The style sheets of a drawing: rules with type, class, id and descendant selectors. At-rules and
 * rules with other selectors are ignored.
 */
final class SvgStyleSheet {

  private final List<Rule> rules = new ArrayList<>();

  /**
   * A rule with one selector.
   *
   * @param compounds compound selectors from the outermost ancestor to the element itself
   * @param specificity 10,000 per id, 100 per class, 1 per type
   */
  private record Rule(List<String> compounds, int specificity, Map<String, String> declarations) {}

  private SvgStyleSheet() {}

  /** Copies the declarations of style elements into the style attributes of matching elements. */
  static void inline(Document drawing) {
    SvgStyleSheet sheet = new SvgStyleSheet();
    sheet.collectRules(drawing.getDocumentElement());
    if (!sheet.rules.isEmpty()) {
      sheet.apply(drawing.getDocumentElement());
    }
  }

  private void collectRules(Element element) {
    for (Node child : SvgXml.children(element)) {
      if (child instanceof Element inner && SvgXml.is(inner, "style")) {
        add(inner.getTextContent());
        element.removeChild(inner);
      } else if (child instanceof Element inner) {
        collectRules(inner);
      }
    }
  }

  private void apply(Element element) {
    Map<String, String> declared = matching(element);
    if (!declared.isEmpty()) {
      declared.putAll(declarations(element.getAttribute("style")));
      List<String> style = new ArrayList<>();
      declared.forEach((property, value) -> style.add(property + ":" + value));
      element.setAttribute("style", String.join(";", style));
    }
    for (Node child : SvgXml.children(element)) {
      if (child instanceof Element inner) {
        apply(inner);
      }
    }
  }

  private void add(String css) {
    String text = withoutComments(css);
    int at = 0;
    while (true) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        return;
      }
      int close = closing(text, open);
      String prelude = text.substring(at, open).strip();
      // The text before a semicolon is a statement such as @import.
      prelude = prelude.substring(prelude.lastIndexOf(';') + 1).strip();
      if (!prelude.startsWith("@")) {
        Map<String, String> declarations = declarations(text.substring(open + 1, close));
        for (String selector : prelude.split(",")) {
          add(selector.strip(), declarations);
        }
      }
      at = close + 1;
      if (at > text.length()) {
        return;
      }
    }
  }

  private void add(String selector, Map<String, String> declarations) {
    if (selector.isEmpty() || selector.matches(".*[\\[:+~].*")) {
      return;
    }
    List<String> compounds = List.of(selector.replace(">", " ").strip().split("\\s+"));
    int specificity = 0;
    for (String compound : compounds) {
      for (String simple : simpleSelectors(compound)) {
        specificity += simple.startsWith("#") ? 10_000 : simple.startsWith(".") ? 100 : 1;
      }
    }
    rules.add(new Rule(compounds, specificity, declarations));
  }

  /** The declarations of the matching rules; those of higher specificity override others. */
  private Map<String, String> matching(Element element) {
    Map<String, String> declared = new LinkedHashMap<>();
    rules.stream()
        .filter(rule -> matches(rule.compounds, rule.compounds.size() - 1, element))
        .sorted(Comparator.comparingInt(Rule::specificity))
        .forEach(rule -> declared.putAll(rule.declarations));
    return declared;
  }

  private static boolean matches(List<String> compounds, int last, Element element) {
    if (!matches(compounds.get(last), element)) {
      return false;
    }
    if (last == 0) {
      return true;
    }
    for (Node around = element.getParentNode(); around instanceof Element parent; ) {
      if (matches(compounds, last - 1, parent)) {
        return true;
      }
      around = parent.getParentNode();
    }
    return false;
  }

  private static boolean matches(String compound, Element element) {
    for (String simple : simpleSelectors(compound)) {
      boolean matches =
          switch (simple.charAt(0)) {
            case '#' -> simple.substring(1).equals(element.getAttribute("id"));
            case '.' ->
                List.of(element.getAttribute("class").strip().split("\\s+"))
                    .contains(simple.substring(1));
            case '*' -> true;
            default -> simple.equals(element.getLocalName());
          };
      if (!matches) {
        return false;
      }
    }
    return true;
  }

  /** Splits a compound selector: {@code text.a#b} into {@code text}, {@code .a}, {@code #b}. */
  private static List<String> simpleSelectors(String compound) {
    List<String> simpleSelectors = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= compound.length(); i++) {
      if (i == compound.length() || compound.charAt(i) == '.' || compound.charAt(i) == '#') {
        simpleSelectors.add(compound.substring(from, i));
        from = i;
      }
    }
    return simpleSelectors;
  }

  /**
   * The declarations of an element: its presentation attributes, overridden by its style attribute
   * (SVG 2 §6.6).
   *
   * @param element of a drawing whose style sheets are inlined
   */
  static Map<String, String> declared(Element element) {
    Map<String, String> declared = new LinkedHashMap<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      declared.put(attribute.getName(), attribute.getValue().strip());
    }
    declared.putAll(declarations(element.getAttribute("style")));
    return declared;
  }

  /** Parses declarations such as {@code a: b; c: d}. */
  private static Map<String, String> declarations(String css) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : css.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        if (property.equals("font")) {
          SvgFontShorthand.expand(value, declarations);
        } else {
          declarations.put(property, value);
        }
      }
    }
    return declarations;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String withoutComments(String css) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (true) {
      int open = css.indexOf("/*", at);
      if (open < 0) {
        return kept.append(css, at, css.length()).toString();
      }
      kept.append(css, at, open);
      int close = css.indexOf("*/", open + 2);
      if (close < 0) {
        return kept.toString();
      }
      at = close + 2;
    }
  }
}
