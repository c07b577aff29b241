package org.octavo.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** Reads typed values from a YAML mapping. A value of the wrong type is a diagnostic. */
record Fields(Yaml.Mapping mapping, Diagnostics diagnostics) {

  Optional<Yaml> value(String key) {
    return Optional.ofNullable(mapping.values().get(key));
  }

  boolean has(String key) {
    return mapping.values().containsKey(key);
  }

  Optional<Yaml.Scalar> scalar(String key) {
    return value(key).flatMap(value -> asScalar(value, "\"" + key + "\""));
  }

  Optional<String> text(String key) {
    return scalar(key).map(scalar -> scalar.text().strip()).filter(text -> !text.isEmpty());
  }

  /** A list; a single value, as in {@code authors: Jane Doe}, counts as a list of one. */
  List<Yaml> list(String key) {
    return value(key)
        .map(value -> value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value))
        .orElse(List.of());
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Yaml item : list(key)) {
      asScalar(item, "an entry of \"" + key + "\"").ifPresent(scalar -> texts.add(scalar.text()));
    }
    return texts;
  }

  Position place(String key) {
    return value(key).map(Yaml::at).orElse(mapping.at());
  }

  Fields inner(Yaml.Mapping other) {
    return new Fields(other, diagnostics);
  }

  Optional<Yaml.Scalar> asScalar(Yaml value, String what) {
    if (value instanceof Yaml.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongType(value, what, "a text");
    return Optional.empty();
  }

  void wrongType(Yaml value, String what, String wanted) {
    diagnostics.report(Code.WRONG_TYPE, value.at(), what, wanted, value.kind());
  }

  /** Reports every key that is not known. */
  void allowOnly(Collection<String> known) {
    mapping
        .keys()
        .forEach(
            (key, at) -> {
              if (!known.contains(key)) {
                diagnostics.reportUnknown(Code.UNKNOWN_KEY, at, key, known);
              }
            });
  }
}
