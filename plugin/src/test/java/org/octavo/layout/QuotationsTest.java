package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.layout.ink.Ink;

/** The marks of {@code <q>} on the page. */
class QuotationsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | Rzekł: <q>dobry wieczór</q>. | Rzekł: „dobry wieczór”.",
        "pl | <q>Mówi: <q>tak <q>i</q> nie</q>.</q> <q>A</q> | „Mówi: «tak „i” nie».” „A”",
        "en-GB | <q>One <q>two</q></q> | “One ‘two’”",
        "en-GB | <q lang=fr>Un mot</q> | “Un mot”",
        "fr | <q>Un <q>mot</q></q> | «\u202FUn “mot”\u202F»",
        "de-CH | <q>Ein <q>Wort</q></q> | «Ein ‹Wort›»",
        "ru | <q>Одно <q>слово</q></q> | «Одно „слово“»"
      })
  void usesAlternatingMarksOfLanguage(String language, String markdown, String set)
      throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: A\nlanguage: " + language + "\n");
    Files.writeString(folder.resolve("01.md"), "# A\n\n" + markdown + "\n");
    TypesetBook book = TypesetBook.of(folder);
    String text =
        book.chapterPages().stream()
            .flatMap(page -> page.inks().stream())
            .filter(Ink.Letters.class::isInstance)
            .map(ink -> ((Ink.Letters) ink).run().text())
            .collect(Collectors.joining());
    assertThat(text).contains(set);
  }
}
