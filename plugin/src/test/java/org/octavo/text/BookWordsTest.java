package org.octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.tree.Text;

class BookWordsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Words in(String language) {
    return new BookWords(language, Map.of(), diagnostics).in(language);
  }

  private Words withTerm(String language, String key, String word) {
    Text term = new Text(word, Position.ofFile("book.yaml"));
    return new BookWords("de", Map.of(key, term), diagnostics).in(language);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Chapter",
    "de-AT, Kapitel",
    "de-Latf, Kapitel",
    "pt-BR, Capítulo",
    "no, Kapittel",
    "sr-Cyrl-RS, Поглавље",
    "sr-Latn-RS, Poglavlje",
    "sr-ME, Poglavlje",
    "bs-Cyrl, Поглавље",
    "sh, Poglavlje",
    "sh-Cyrl, Поглавље",
    "en_US, Chapter"
  })
  void findsTheWordsOfTheNearestRelative(String language, String chapter) {
    assertThat(in(language).get("chapter")).isEqualTo(Phrase.of(chapter));
    assertThat(diagnostics.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tlh", "zh-Hant", "ru-Latn", "de-Cyrl"})
  void fallsBackToMarkedEnglishWithOneWarningForALanguage(String language) {
    Words words = in(language);
    assertThat(words.get("chapter")).isEqualTo(new Phrase("Chapter", Optional.of("en")));
    assertThat(words.numbered("figure", "2")).isEqualTo(new Phrase("Figure 2", Optional.of("en")));
    assertThat(words.get("backlink", "7").language()).contains("en");
    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(warning -> assertThat(warning.severity()).isEqualTo(Severity.WARNING))
        .extracting(Diagnostic::code)
        .isEqualTo("no-terms");
  }

  @Test
  void replacesWordsOfTheBooksLanguageByItsTerms() {
    assertThat(withTerm("de", "listing", "Quelltext").numbered("listing", "3").text())
        .isEqualTo("Quelltext 3");
    assertThat(withTerm("de", "figure.numbered", "{0}. Bild").numbered("figure", "3").text())
        .isEqualTo("3. Bild");
    assertThat(withTerm("fr", "chapter", "Akt").get("chapter").text()).isEqualTo("Chapitre");
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void usesBothTheTermAndItsPattern() {
    Map<String, Text> terms =
        Map.of(
            "figure", new Text("Kép", Position.GENERATED),
            "figure.numbered", new Text("{0}. kép", Position.GENERATED));
    Words words = new BookWords("hu", terms, diagnostics).in("hu");
    assertThat(words.get("figure").text()).isEqualTo("Kép");
    assertThat(words.numbered("figure", "3").text()).isEqualTo("3. kép");
    assertThat(withTerm("de", "chapter", "Akt").numbered("chapter", "3").text()).isEqualTo("Akt 3");
  }

  @Test
  void reportsATermThatDoesNotExist() {
    withTerm("de", "figrue", "Bild");
    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(error -> assertThat(error.position().file()).isEqualTo("book.yaml"))
        .satisfies(error -> assertThat(error.hint()).contains("\"figure\""))
        .extracting(Diagnostic::code)
        .isEqualTo("unknown-key");
  }

  @Test
  void reportsATermWithoutTheNumberItNeeds() {
    withTerm("de", "backlink", "Zurück zum Text");
    withTerm("de", "figure.numbered", "Bild");
    withTerm("de", "index", "x".repeat(201));
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsOnly("bad-term").hasSize(3);
  }

  @Test
  void doesNotFindAnUnknownKeyInAnyLanguage() {
    assertThat(in("tlh").find("by.aut")).isEmpty();
    assertThat(in("en").find("by.aut")).isEmpty();
  }
}
