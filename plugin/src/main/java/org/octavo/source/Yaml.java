package org.octavo.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;

/** A YAML value and its position. Scalars keep the characters as written: {@code 2024}. */
sealed interface Yaml {

  Position at();

  /** The kind of value in words for authors. */
  String kind();

  record Scalar(String text, Position at) implements Yaml {
    @Override
    public String kind() {
      return "a text";
    }
  }

  record Sequence(List<Yaml> items, Position at) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys without a value are in {@code keys} but not in {@code values}. */
  record Mapping(Map<String, Yaml> values, Map<String, Position> keys, Position at)
      implements Yaml {
    public Mapping {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    @Override
    public String kind() {
      return "a group of keys";
    }
  }
}
