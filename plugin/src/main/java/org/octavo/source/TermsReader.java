package org.octavo.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.octavo.tree.Text;

/** Reads the value of the key {@code terms}. {@code BookWords} checks the keys. */
final class TermsReader {

  /** The values of the key, for the manual. */
  static final String VALUES =
      "a group of words. The keys are those of"
          + " [`en.properties`](../../../plugin/src/main/resources/org/octavo/text/words/en.properties);"
          + " `chapter.numbered`, and the same for `part`, `appendix`, `figure`, `table`"
          + " and `listing`, is the word together with its number; write `{0}` for the number";

  private TermsReader() {}

  /** The words by their keys, each with its place in {@code book.yaml}. */
  static Optional<Map<String, Text>> read(Fields book, String key) {
    Optional<Yaml> value = book.value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Yaml.Mapping mapping)) {
      book.wrongType(value.get(), "\"" + key + "\"", "a group of keys");
      return Optional.empty();
    }
    Fields inner = book.inner(mapping);
    Map<String, Text> terms = new LinkedHashMap<>();
    for (String name : mapping.values().keySet()) {
      ValueReaders.line(inner, name)
          .ifPresent(word -> terms.put(name, new Text(word, inner.place(name))));
    }
    return Optional.of(terms);
  }
}
