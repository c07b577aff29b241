package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  private static final List<String> WITH_ARGUMENT =
      List.of("cover.of", "backlink", "summary.undescribed");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cs", "da", "de", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "ru", "sv", "uk"
      })
  void whatIsCountedOrNamedIsSaidInEveryLanguage(String language) {
    for (String key : WITH_ARGUMENT) {
      assertThat(Phrases.in(language).say(key, "42"))
          .contains("42")
          .isNotEqualTo(Phrases.in("en").say(key, "42"));
    }
  }

  @Test
  void regionsAndUnknownLanguagesFindTheirWords() {
    assertThat(Phrases.in("de-CH").say("notes")).isEqualTo("Anmerkungen");
    assertThat(Phrases.in("nn").say("notes")).isEqualTo("Noter");
    assertThat(Phrases.in("tlh").say("notes")).isEqualTo("Notes");
  }
}
