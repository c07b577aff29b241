package org.octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  /** Shows each opportunity as a bar; spaces that do not break as a tilde. */
  private static String show(String language, String text) {
    List<LineBreaks.Break> breaks = LineBreaks.forLanguage(language).of(text);
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (LineBreaks.Break opportunity : breaks) {
      assertThat(opportunity.start()).isGreaterThanOrEqualTo(at);
      shown
          .append(text.substring(at, opportunity.start()).replace(' ', '~'))
          .append(opportunity.kind() == LineBreaks.Kind.RELUCTANT ? '^' : '|');
      at = opportunity.end();
    }
    return shown.append(text.substring(at).replace(' ', '~')).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one two three; one|two|three",
        "well-known co-op e-mail x-ray; well-|known|co-|op|e-mail|x-ray",
        "19-year-old F-16 1914-18; 19-|year-|old|F-16|1914-18",
        "word—word – spaced; word—|word~–|spaced",
        "1914–18 and Paris–London; 1914–18|and|Paris–|London",
        "“—and so”; “—and|so”",
        "wait—” he said; wait—”|he|said",
        "so … on … he; so~…|on~…|he",
        "minus -5 degrees; minus|-5|degrees",
        "and/or radio/television; and/or|radio/|television",
        "J. R. R. Tolkien wrote; J.^R.^R.^Tolkien|wrote",
        "see p. 12 and Fig. 3; see|p.^12|and|Fig.^3",
        "in Chapter 3 of Part II; in|Chapter^3|of|Part^II",
        "§ 4 and (pp. 3–5); §^4|and|(pp.^3–5)",
        "5 kg at 10 %, 20 °C; 5~kg|at|10~%,|20~°C",
        "12 men in 1917 in May; 12|men|in|1917|in|May",
        "10 000 km; 10~000~km",
        "Dr. Johnson and Mr. Smith; Dr.^Johnson|and|Mr.^Smith",
        "on 4 January 2025 and 7–20 May; on|4^January|2025|and|7–20^May",
        "in 1945 May came; in|1945|May|came",
        "Louis XIV said I know; Louis^XIV|said|I|know",
        "It ended. Then more; It|ended.|Then|more",
      })
  void findsBreaksInEnglish(String text, String expected) {
    assertThat(show("en", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cs; v lese a k domu; v~lese|a~k~domu",
        "pl; w lesie i z domu; w~lesie|i~z~domu",
        "ru; в лесу я бы не был — да; в~лесу|я~бы|не|был~—|да",
        "de; z. B. so u. a. das; z.^B.|so|u.^a.|das",
        "fr; oui ! « mot » et; oui~!|«~mot~»|et",
        "de; er »Ja« und; er|»Ja«|und"
      })
  void findsBreaksInOtherLanguages(String language, String text, String expected) {
    assertThat(show(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "https://example.org/a/path?key=value&x=y; https://|example.|org/|a/|path?|key=|value&|x=y",
        "(see www.example.org).; (see|www.|example.|org).",
        "src/main/java/Some_Name.java; src/|main/|java/|Some_|Name.|java",
        "org.octavo.font and e.g. 3.14; org.|octavo.|font|and|e.g.|3.14",
        "10.1002/andp.19053221004; 10.1002/|andp.|19053221004",
        "name@example.org; name@|example.|org"
      })
  void dividesAddressesAfterTheirPunctuation(String text, String expected) {
    assertThat(show("en", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "internationalise(parameters); internationalise(|parameters)",
        "org.example.TextReader; org.|example.|Text^Reader",
        "list.stream().map(String::valueOf); list.|stream().|map(|String::|value^Of)",
        "std::vector<std::string>; std::|vector<|std::|string>",
        "java.util.Map<String, List<Integer>>; java.|util.|Map<|String, List<|Integer>>",
        "XMLHttpRequest; XML^Http^Request",
        "--no-verify-index; --no-|verify-|index",
        "f(x); f(x)",
        "a[i]->next_item; a[i]->|next_|item",
        "3.14159 and 10_000_000; 3.14159 and 10_000_000",
        "src/main/java/Main.java; src/|main/|java/|Main.|java",
        "iPhone OpenJDK; iPhone OpenJDK",
      })
  void dividesCodeAfterPunctuationAndBeforeCapitalsOfNames(String code, String expected) {
    StringBuilder shown = new StringBuilder(code);
    List<LineBreaks.Break> breaks = LineBreaks.ofCode(code);
    for (int i = breaks.size() - 1; i >= 0; i--) {
      shown.insert(breaks.get(i).start(), breaks.get(i).kind() == LineBreaks.Kind.NAME ? '^' : '|');
    }
    assertThat(shown).hasToString(expected);
  }

  @Test
  void doesNotBreakAtNoBreakCharacters() {
    assertThat(LineBreaks.forLanguage("en").of("a\u00A0b\u202Fc\u2060 d\u2011e")).isEmpty();
  }

  @Test
  void dropsZeroWidthSpacesAndUnusedSoftHyphens() {
    assertThat(LineBreaks.forLanguage("en").of("soft\u00ADhyphen zero\u200Bwidth"))
        .containsExactly(
            new LineBreaks.Break(4, 5, LineBreaks.Kind.SOFT_HYPHEN),
            new LineBreaks.Break(11, 12, LineBreaks.Kind.SPACE),
            new LineBreaks.Break(16, 17, LineBreaks.Kind.ZERO_WIDTH));
  }

  @Test
  void endsLineAtLineSeparatorAndDropsSpacesAroundIt() {
    assertThat(LineBreaks.forLanguage("en").of("one \u2028 two"))
        .containsExactly(new LineBreaks.Break(3, 6, LineBreaks.Kind.MANDATORY));
  }

  @Test
  void findsNoBreakAtSpacesOfTheEnds() {
    assertThat(show("en", " one  two ")).isEqualTo("~one|two~");
  }

  @ParameterizedTest
  @CsvSource({
    "日本語の文章。, 日|本|語|の|文|章。",
    "「引用」です, 「引|用」|で|す",
    "これはJavaです, こ|れ|は|Java|で|す",
    "キャッチ, キャッ|チ",
    "한국어 문장, 한|국|어|문|장"
  })
  void followsKinsokuRules(String text, String expected) {
    assertThat(show("ja", text)).isEqualTo(expected);
  }
}
