package org.octavo.style.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.Golden;
import org.octavo.style.Property;
import org.octavo.style.PropertyNames;
import org.octavo.style.Themes;

/** Keeps {@code src/manual/reference/css.md} equal to the tables in the code. */
class CssReferenceTest {

  @Test
  void manualMatchesTheTablesInTheCode() {
    Golden.assertManualMatches("reference/css.md", CssReference.text());
  }

  @ParameterizedTest
  @MethodSource
  void acceptsEveryPropertyOfTheReference(String name) {
    assertThat(Themes.diagnostics("p { " + name + ": inherit }")).isEmpty();
  }

  static Stream<String> acceptsEveryPropertyOfTheReference() {
    return Stream.of(PropertyNames.all(), Shorthand.names(), EpubProperty.names())
        .flatMap(names -> names.stream());
  }

  @ParameterizedTest
  @MethodSource
  void acceptsEveryExampleOfTheReference(String css) {
    assertThat(Themes.diagnostics(css)).isEmpty();
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
