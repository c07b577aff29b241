package org.octavo.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values from the Maven project, used where {@code book.yaml} gives none.
 *
 * @param coordinates {@code groupId:artifactId}; the identifier of a book without one is derived
 *     from it, so it should never change
 * @param timestamp the time of the build, ISO 8601 in UTC, if the project fixes one
 * @param texts the texts of the POM's elements; several for developers and licences
 */
public record Defaults(
    String coordinates, Optional<String> timestamp, Map<PomElement, List<String>> texts) {

  public Defaults {
    Map<PomElement, List<String>> copy = new EnumMap<>(PomElement.class);
    texts.forEach((element, values) -> copy.put(element, List.copyOf(values)));
    texts = Collections.unmodifiableMap(copy);
  }

  /** A project that gives nothing but its coordinates. */
  public static Defaults of(String coordinates) {
    return new Defaults(coordinates, Optional.empty(), Map.of());
  }

  /** These defaults with a fixed time of the build. */
  public Defaults withTimestamp(String iso) {
    return new Defaults(coordinates, Optional.of(iso), texts);
  }

  /** These defaults with the texts of one more element; blank texts are dropped. */
  public Defaults with(PomElement element, List<String> values) {
    Map<PomElement, List<String>> more = new EnumMap<>(PomElement.class);
    more.putAll(texts);
    more.put(
        element, values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList());
    return new Defaults(coordinates, timestamp, more);
  }

  /** These defaults with the text of one more element. */
  public Defaults with(PomElement element, String value) {
    return with(element, List.of(value));
  }

  /** The texts of an element; empty if the POM lacks it. */
  List<String> of(PomElement element) {
    return texts.getOrDefault(element, List.of());
  }
}
