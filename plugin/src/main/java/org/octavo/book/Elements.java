package org.octavo.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Factory methods for elements, texts and attributes. */
final class Elements {

  private Elements() {}

  static Element element(String name, Position origin, Node... children) {
    return new Element(name, Map.of(), List.of(children), origin);
  }

  static Element element(String name, String className, Position origin, Node... children) {
    return Element.of(name, className, origin, List.of(children));
  }

  /** An element with a phrase, {@linkplain #marked marked}. */
  static Element element(String name, String className, Position origin, Phrase phrase) {
    return marked(element(name, className, origin, text(phrase.text(), origin)), phrase);
  }

  /** The element with the language of a phrase in it, if that is not the one around it. */
  static Element marked(Element element, Phrase phrase) {
    return phrase.language().map(language -> element.with("lang", language)).orElse(element);
  }

  /**
   * Text with a phrase in it, which has an element of its own only if it is in another language.
   */
  static List<Node> line(String before, Phrase phrase, String after, Position origin) {
    if (phrase.language().isEmpty()) {
      return List.of(text(before + phrase.text() + after, origin));
    }
    return List.of(
        text(before, origin),
        marked(element("span", origin, text(phrase.text(), origin)), phrase),
        text(after, origin));
  }

  static Text text(String text, Position origin) {
    return new Text(text, origin);
  }

  /** Attributes in the order given: name, value, name, value. */
  static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
