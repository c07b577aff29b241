package org.octavo.epub;

import java.util.LinkedHashMap;
import java.util.Map;
import org.octavo.text.Phrase;

/**
 * Attributes in the order they are named; that of {@code Map.of} differs from one run to the next.
 */
final class AttributeMap {

  private AttributeMap() {}

  static Map<String, String> of(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  /**
   * The {@code aria-label} of an element without words of its own, and its language if that is not
   * the one around it.
   */
  static Map<String, String> label(Phrase phrase) {
    Map<String, String> attributes = of("aria-label", phrase.text());
    attributes.putAll(language(phrase));
    return attributes;
  }

  /**
   * The language of a phrase, in both ways that readers look for, if it is not the one around it.
   */
  static Map<String, String> language(Phrase phrase) {
    return phrase.language().map(tag -> of("lang", tag, "xml:lang", tag)).orElse(Map.of());
  }
}
