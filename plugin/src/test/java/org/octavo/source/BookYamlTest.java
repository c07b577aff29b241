package org.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.Golden;
import org.octavo.diagnostic.Diagnostics;

class BookYamlTest {

  @Test
  void manualHasAllKeys() {
    Golden.assertManualMatches("reference/book-yaml.md", BookYamlPage.write());
  }

  @Test
  void listHasEveryKeyOnce() throws IllegalAccessException {
    List<Object> constants = new ArrayList<>();
    for (Field field : BookYaml.class.getDeclaredFields()) {
      if (field.getType() == Key.class) {
        constants.add(field.get(null));
      }
    }
    assertThat(constants).containsExactlyElementsOf(BookYaml.KEYS);
    assertThat(BookYaml.names(BookYaml.KEYS)).doesNotHaveDuplicates();
  }

  @Test
  void valuesNameAllWords() {
    assertThat(values(BookYaml.AUTHORS)).contains(quoted(Contributors.roles()));
    assertThat(values(BookYaml.ACCESSIBILITY)).contains(quoted(AccessibilityReader.EXEMPTIONS));
    assertThat(values(BookYaml.NOTES)).contains(quoted(NotePlacement.keywords()));
    assertThat(BookYaml.COVER.documentation().otherwise()).contains(quoted(BookYaml.COVER_FILES));
  }

  private static String values(Key<?> key) {
    return key.documentation().values();
  }

  private static List<String> quoted(Collection<String> words) {
    return words.stream().map(word -> "`" + word + "`").toList();
  }

  static List<Key<?>> keys() {
    return BookYaml.KEYS;
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsDocumented(Key<?> key) {
    Key.Documentation documentation = key.documentation();
    assertThat(documentation.explanation()).endsWith(".");
    assertThat(documentation.values()).isNotEmpty().doesNotEndWith(".");
    assertThat(documentation.otherwise()).doesNotEndWith(".");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyExampleIsValid(Key<?> key) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Yaml> yaml =
        YamlReader.read(key.documentation().example(), "book.yaml", 0, diagnostics);
    Fields fields = new Fields((Yaml.Mapping) yaml.orElseThrow(), diagnostics);
    fields.allowOnly(List.of(key.name()));
    List<Key<?>> reading =
        key == BookYaml.AUTHOR || key == BookYaml.ISBN ? BookYaml.ANYWHERE : List.of(key);

    assertThat(reading).anyMatch(reader -> reader.read(fields).isPresent());
    assertThat(diagnostics.all()).isEmpty();
  }
}
