package org.octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  private final HyphenationLibrary library = new HyphenationLibrary();

  private String hyphenated(String language, String word) {
    return show(library.forLanguage(language), word);
  }

  private static String show(Hyphenator hyphenator, String word) {
    StringBuilder shown = new StringBuilder(word);
    int[] points = hyphenator.points(word);
    for (int i = points.length - 1; i >= 0; i--) {
      shown.insert(points[i], '-');
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, hy-phen-ation",
    "en, al-go-rithm",
    "en, type-set-ting",
    "en, demon-stra-tion",
    "en, as-so-ciate",
    "en, project",
    "en-GB, hy-phen-a-tion",
    "de, Sil-ben-tren-nung",
    "de-AT, Do-nau-dampf-schiff-fahrt",
    "ru, пе-ре-но-сить",
    "ru, до-сто-при-ме-ча-тель-ность",
    "fr, consti-tu-tion",
    "fr, l’in-tel-li-gence",
    "it, del-l’u-ni-ver-sità",
    "es, cons-ti-tu-ción",
    "tr, IŞIK-LAN-DIRMA",
    "pl, kon-sty-tu-cja",
    "hu, al-kot-mány"
  })
  void dividesWords(String language, String expected) {
    assertThat(hyphenated(language, expected.replace("-", ""))).isEqualTo(expected);
  }

  @Test
  void keepsTwoLettersBeforeAndThreeAfterTheHyphen() {
    assertThat(hyphenated("de", "aber")).isEqualTo("aber");
    assertThat(hyphenated("it", "casa")).isEqualTo("casa");
    assertThat(hyphenated("es", "ahora")).isEqualTo("ahora");
    assertThat(show(library.forLanguage("en").withLimits(5, 4, 4), "hyphenation"))
        .isEqualTo("hyphen-ation");
    assertThat(show(library.forLanguage("en").withLimits(12, 2, 3), "hyphenation"))
        .isEqualTo("hyphenation");
  }

  @Test
  void skipsPunctuationAroundWord() {
    assertThat(hyphenated("en", "“hyphenation,”")).isEqualTo("“hy-phen-ation,”");
    assertThat(hyphenated("en", "fisherman’s")).isEqualTo("fish-er-man’s");
    assertThat(hyphenated("en", "shouldn’t")).isEqualTo("shouldn’t");
  }

  @Test
  void doesNotDivideTokensThatAreNotWords() {
    assertThat(hyphenated("en", "COVID19demonstration")).isEqualTo("COVID19demonstration");
    assertThat(hyphenated("en", "demonstration/demonstration")).doesNotContain("-");
    assertThat(hyphenated("en", "example.demonstration")).doesNotContain("-");
    assertThat(hyphenated("en", "demon\u00ADstration")).doesNotContain("-");
    assertThat(hyphenated("en", "")).isEmpty();
  }

  @Test
  void dividesOnlyLongPartsOfCompound() {
    assertThat(library.forLanguage("en").points("mother-in-law")).isEmpty();
    assertThat(hyphenated("en", "well-demonstration")).isEqualTo("well-demon-stra-tion");
  }

  @Test
  void countsDecomposedLetterAsOne() {
    String composed = hyphenated("fr", "défénestration");
    assertThat(hyphenated("fr", "de\u0301fe\u0301nestration"))
        .isEqualTo(composed.replace("é", "e\u0301"));
  }

  @Test
  void dividesNamesWithForeignAccents() {
    assertThat(hyphenated("en", "Vereshchágin")).isEqualTo("Vereshchá-gin");
    // A letter of the language keeps its own rules.
    assertThat(hyphenated("fr", "fenêtre")).isEqualTo("fe-nêtre");
  }

  @Test
  void doesNotDivideWithoutPatterns() {
    assertThat(library.forLanguage("zh").isNever()).isTrue();
    assertThat(library.forLanguage("").points("hyphenation")).isEmpty();
    assertThat(library.forLanguage("cs").points("ústava")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en-AU",
    "de-1996, de-CH",
    "nb, no",
    "el-monoton, el-GR",
    "sh-cyrl, sr-RS",
    "sh-latn, sr-Latn-RS",
    "pt, pt-BR",
    "en-us, en_US"
  })
  void usesPatternsOfRelatedLanguages(String patterns, String language) {
    assertThat(library.forLanguage(language)).isSameAs(library.forLanguage(patterns));
  }
}
