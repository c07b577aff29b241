package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.source.Role;

class TermsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru", "uk"
      })
  void everyLanguageKnowsEveryTerm(String language) {

    Terms terms = Terms.of(language).orElseThrow();
    for (Role role : Role.values()) {
      assertThat(terms.name(role)).as(role.keyword()).isNotBlank();
    }
    for (String kind : new String[] {"chapter", "part", "appendix", "figure", "table", "listing"}) {
      assertThat(terms.numbered(kind, "3")).doesNotContain("null").contains("3");
    }
    for (String relator : new String[] {"edt", "trl", "ill"}) {
      assertThat(terms.by(relator, "X")).isNotEqualTo("X").endsWith(" X");
    }
    assertThat(terms.edition("print")).isNotBlank();
  }

  @Test
  void aTagMayNameACountry() {
    assertThat(Terms.of("de-AT").orElseThrow().numbered("chapter", "2")).isEqualTo("Kapitel 2");
    assertThat(Terms.of("nn").orElseThrow().numbered("chapter", "2")).isEqualTo("Kapittel 2");
    assertThat(Terms.of("tlh")).isEmpty();
  }
}
