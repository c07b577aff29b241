package org.octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.text.SmartPunctuation.Segment;

class SmartPunctuationTest {

  /** Backquotes mark code, asterisks the border of an element; the result has neither. */
  private static String smart(String language, String marked) {
    List<Segment> segments = new ArrayList<>();
    boolean code = false;
    for (String part : marked.split("(?=[`*])|(?<=[`*])")) {
      if (part.equals("`")) {
        code = !code;
      } else if (!part.equals("*")) {
        segments.add(new Segment(part, code));
      }
    }
    List<String> result = SmartPunctuation.forLanguage(language).apply(segments);
    assertThat(result).hasSameSizeAs(segments);
    return String.join("", result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      value = {
        "\"Hello,\" she said.                   | “Hello,” she said.",
        "*\"Hello\"*                            | “Hello”",
        "\"*Hello*\"                            | “Hello”",
        "'*Hello*,' he said                     | ‘Hello,’ he said",
        "He said \"no\".                        | He said “no”.",
        "(\"quoted\")                           | (“quoted”)",
        "\"(bracketed)\"                        | “(bracketed)”",
        "\"'Yes,' he said\"                     | “‘Yes,’ he said”",
        "'He said \"hello\" to me'              | ‘He said “hello” to me’",
        "\"'Twas brillig\"                      | “’Twas brillig”",
        "'Tis the season                        | ’Tis the season",
        "\"He said 'tis so,\" she said          | “He said ’tis so,” she said",
        "the '90s                               | the ’90s",
        "the summer of '68 was hot              | the summer of ’68 was hot",
        "'24 hours' it is called                | ‘24 hours’ it is called",
        "rock 'n' roll                          | rock ’n’ roll",
        "'I love rock 'n' roll'                 | ‘I love rock ’n’ roll’",
        "rock'n'roll                            | rock’n’roll",
        "fish 'n chips                          | fish ’n chips",
        "don't, won't, it's, O'Neill            | don’t, won’t, it’s, O’Neill",
        "the dogs' dinner                       | the dogs’ dinner",
        "'the dogs' dinner is late' he said     | ‘the dogs’ dinner is late’ he said",
        "the 1990's                             | the 1990’s",
        "he's 5'10\" tall                       | he’s 5′10″ tall",
        "\"He is 5'10\" tall,\" she said        | “He is 5′10″ tall,” she said",
        "a 6\" nail                             | a 6″ nail",
        "\"in 1917\"                            | “in 1917”",
        "\"Wait---\"                            | “Wait—”",
        "\"I---\" he began                      | “I—” he began",
        "he said---\"no\"---and left            | he said—“no”—and left",
        "\"...and so on\"                       | “…and so on”",
        "\"What?\" \"Nothing!\"                 | “What?” “Nothing!”",
        "\"a \"b\" c\"                          | “a ‘b’ c”",
        "for 'im and me                         | for ’im and me",
        "`code`'s value                         | code’s value",
        "the \"`code`\" here                    | the “code” here",
        "'`code`'                               | ‘code’",
        "non-\"standard\" and/or \"else\"       | non-“standard” and/or “else”",
        "“already set” and ‘so’ and ’tis        | “already set” and ‘so’ and ’tis",
        "“'Tis,” he said                        | “’Tis,” he said"
      })
  void setsQuotesInEnglish(String typed, String set) {
    assertThat(smart("en-GB", typed)).isEqualTo(set);
    assertThat(smart("en-US", typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      value = {
        "de    | \"Ja\", sagte er, \"das 'eine' da.\"   | „Ja“, sagte er, „das ‚eine‘ da.“",
        "de-AT | \"Ja\"                                 | „Ja“",
        "de    | Hans' Auto und wie geht's              | Hans’ Auto und wie geht’s",
        "de    | die '68er                              | die ’68er",
        "de-CH | \"Ja\"                                 | «Ja»",
        "ru    | \"Да\", сказал он, \"это 'Мир'\"       | «Да», сказал он, «это „Мир“»",
        "es    | \"Hola\" 'mundo'                       | «Hola» “mundo”",
        "it    | \"l'arte\" degli anni '90              | «l’arte» degli anni ’90",
        "nl    | 's avonds in 't huis \"ja\"            | ’s avonds in ’t huis “ja”",
        "sv    | \"Ja\", sa han, \"'nej' då\"           | ”Ja”, sa han, ”’nej’ då”",
        "pl    | \"Tak\" i 'nie'                        | „Tak” i «nie»",
        "cs    | \"Ano\" a 'ne'                         | „Ano“ a ‚ne‘",
        "hu    | \"Igen\" és 'nem'                      | „Igen” és »nem«",
        "da    | \"Ja\"                                 | »Ja«",
        "el    | \"Ναι\"                                | «Ναι»",
        "xx    | \"Yes\"                                | “Yes”",
        "¦¦    | \"Yes\"                                | “Yes”"
      })
  void setsQuotesInOtherLanguages(String language, String typed, String set) {
    assertThat(smart(language, typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      value = {
        "1914--18              | 1914–18",
        "Paris -- London       | Paris – London",
        "word---word           | word—word",
        "a ---- b              | a ---- b",
        "a --> b <-- c         | a --> b <-- c",
        "<!-- no -->           | <!-- no -->",
        "well-known            | well-known",
        "wait...               | wait…",
        "wait ... what         | wait … what",
        "the end....           | the end.…",
        "the ..... dots        | the ..... dots",
        "`a -- b ... \"c\"`    | a -- b ... \"c\"",
        "*-*-                  | --"
      })
  void setsDashesAndEllipses(String typed, String set) {
    assertThat(smart("en", typed)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      value = {
        "fr    | Bonjour ! Ça va?                     | Bonjour~! Ça va~?",
        "fr    | Voici: un; deux                      | Voici~: un~; deux",
        "fr    | \"Oui\", dit-il.                     | «~Oui~», dit-il.",
        "fr    | « Oui ! » dit-il                     | «~Oui~!~» dit-il",
        "fr    | «Oui!»                               | «~Oui~!~»",
        "fr    | *mot* : suite                        | mot~: suite",
        "fr    | Quoi ?!                              | Quoi~?!",
        "fr    | à 10:30, http://a.b/?c=d             | à 10:30, http://a.b/?c=d",
        "fr    | l'été d'\"Hernani\"                  | l’été d’«~Hernani~»",
        "fr    | \"Il dit: 'non'.\"                   | «~Il dit~: “non”.~»",
        "fr    | `code` ?                             | code~?",
        "fr    | Et (vraiment ?) alors                | Et (vraiment~?) alors",
        "fr-CA | Quoi? \"Oui\": non!                  | Quoi? «~Oui~»~: non!",
        "fr-CH | \"Oui\"                              | «~Oui~»",
        "en    | Really? Yes: no                      | Really? Yes: no"
      })
  void addsThinSpacesInFrench(String language, String typed, String set) {
    assertThat(smart(language, typed)).isEqualTo(set.replace('~', '\u202F'));
  }

  @Test
  void changesOnlyPunctuationAndKeepsSegments() {
    List<Segment> segments =
        List.of(
            new Segment("", false),
            new Segment("It's \"", false),
            new Segment("x = \"y\"", true),
            new Segment("\"", false),
            new Segment("", true));
    assertThat(SmartPunctuation.forLanguage("en").apply(segments))
        .containsExactly("", "It’s “", "x = \"y\"", "”", "");
  }

  @Test
  void handlesParagraphOfQuotesInLinearTime() {
    assertThat(smart("en", "\"'".repeat(100_000))).hasSize(200_000);
    assertThat(smart("en", " 'x".repeat(100_000))).hasSize(300_000);
  }
}
