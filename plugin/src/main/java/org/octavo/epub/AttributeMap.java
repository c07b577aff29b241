package org.octavo.epub;

import java.util.LinkedHashMap;
import java.util.Map;
import org.octavo.text.Phrase;

/** Attributes in the given order, because the order of {@code Map.of} varies between runs. */
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
   * The {@code aria-label} of an element, and its language if it differs from that of the context.
   */
  static Map<String, String> label(Phrase phrase) {
    Map<String, String> attributes = of("aria-label", phrase.text());
    attributes.putAll(language(phrase));
    return attributes;
  }

  /**
   * The language of a phrase, as both attributes that e-readers read, if it differs from that of
   * the context.
   */
  static Map<String, String> language(Phrase phrase) {
    return phrase.language().map(tag -> of("lang", tag, "xml:lang", tag)).orElse(Map.of());
  }
}
