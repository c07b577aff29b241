package org.octavo.epub;

import java.util.LinkedHashMap;
import java.util.Map;

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
}
