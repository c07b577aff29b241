package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeValuesTest {

  @ParameterizedTest
  @CsvSource({
    "lang, sr-Latn, true",
    "lang, old english, false",
    "role, doc-tip, true",
    "role, banner, false",
    "colspan, 2, true",
    "colspan, 0, false",
    "start, -3, true",
    "start, three, false",
    "dir, up, false",
    "title, anything at all, true"
  })
  void validatesValuesOfAttributes(String attribute, String value, boolean allowed) {
    assertThat(AttributeValues.allow(attribute, value)).isEqualTo(allowed);
  }
}
