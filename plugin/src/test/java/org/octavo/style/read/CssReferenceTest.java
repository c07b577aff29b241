package org.octavo.style.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.style.Property;
import org.octavo.style.PropertyNames;
import org.octavo.style.Themes;

/** Keeps {@code src/manual/reference/css.md} equal to the tables in the code. */
class CssReferenceTest {

  private static final Path FILE = Path.of("../src/manual/reference/css.md");

  @Test
  void manualMatchesTheTablesInTheCode() throws IOException {
    String reference = CssReference.text();
    if ("update".equals(System.getProperty("octavo.golden"))) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, reference);
    }
    assertThat(reference)
        .as("run with -Doctavo.golden=update to write the new text")
        .isEqualTo(Files.readString(FILE));
  }

  @ParameterizedTest
  @MethodSource
  void acceptsEveryPropertyOfTheReference(String name) {
    assertThat(Themes.findings("p { " + name + ": inherit }")).isEmpty();
  }

  static Stream<String> acceptsEveryPropertyOfTheReference() {
    return Stream.of(PropertyNames.all(), Shorthand.names(), EpubProperty.names())
        .flatMap(names -> names.stream());
  }

  @ParameterizedTest
  @MethodSource
  void acceptsEveryExampleOfTheReference(String css) {
    assertThat(Themes.findings(css)).isEmpty();
  }

  static Stream<String> acceptsEveryExampleOfTheReference() {
    return CssReference.examples();
  }

  @Test
  void describesEveryProperty() {
    for (Property property : Property.values()) {
      assertThat(property.explanation()).as(property.cssName()).endsWith(".");
      assertThat(property.syntax()).as(property.cssName()).isNotEmpty();
    }
  }
}
