package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Ink;

/** The script, face and case of characters on the page. */
class CharactersTest {

  @TempDir private Path folder;

  @Test
  void reportsUnsetScriptOnceInEachChapter() throws IOException {
    TypesetBook book =
        TypesetBook.of(
            folder, "", "# A\n\nLatin.\n\nHe said שלום.\n\nAnd שלום again.", "# B\n\nשלום, สวัสดี");
    List<Diagnostic> reported = diagnostics(book, "unset-script");
    assertThat(reported.stream().map(d -> d.position().file() + ":" + d.position().line()))
        .containsExactly("book/01.md:5", "book/02.md:3", "book/02.md:3");
    assertThat(reported.get(0).message()).startsWith("Hebrew is not typeset correctly in the PDF");
    assertThat(reported.get(2).message()).startsWith("Thai");
    assertThat(diagnostics(book, "missing-glyph")).isEmpty();
  }

  @Test
  void setsPolytonicWordInOneFace() throws IOException {
    TypesetBook book = TypesetBook.of(folder, "", "# A\n\nThe word Πηληϊάδεω Ἀχιλῆος stands here.");
    List<GlyphRun> greek =
        runs(book).stream()
            .filter(run -> run.text().codePoints().anyMatch(c -> c > 0x370 && c < 0x2000))
            .toList();
    assertThat(greek).isNotEmpty();
    String letters = "Ἀχιλῆος";
    assertThat(greek).anyMatch(run -> run.text().contains(letters));
    assertThat(greek).allSatisfy(run -> assertThat(run.glyphs().ids()).doesNotContain(0));
  }

  @Test
  void shapesEachScriptOfWordWithoutLoss() throws IOException {
    TypesetBook book = TypesetBook.of(folder, "", "# A\n\nWordсмесьEnd");
    String read = runs(book).stream().map(GlyphRun::text).reduce("", String::concat);
    assertThat(read).contains("WordсмесьEnd");
  }

  @Test
  void scalesCapitalsAndReportsFaceWithoutSmallCapitals() throws IOException {
    TypesetBook book =
        TypesetBook.of(
            folder, "", "# A\n\n*One [Small]{.smallcaps} word.*\n\n*[More]{.smallcaps}*");
    List<Diagnostic> reported = diagnostics(book, "synthetic-small-caps");
    assertThat(reported).hasSize(1);
    assertThat(reported.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(reported.get(0).position().line()).isEqualTo(3);
    GlyphRun small = run(book, "mall");
    GlyphRun capital = run(book, "S");
    assertThat(small.size()).isCloseTo(0.8 * capital.size(), within(0.001));
    assertThat(small.glyphs().ids()[0]).isEqualTo(small.face().glyph('M'));
  }

  @Test
  void usesSmallCapitalsOfFace() throws IOException {
    TypesetBook book = TypesetBook.of(folder, "", "# A\n\nOne [small]{.smallcaps} word.");
    assertThat(diagnostics(book, "synthetic-small-caps")).isEmpty();
    GlyphRun small = run(book, "small");
    assertThat(small.size()).isEqualTo(10.25);
    assertThat(small.glyphs().ids()[0]).isNotIn(small.face().glyph('s'), small.face().glyph('S'));
  }

  @Test
  void spacesRunsOfCapitals() throws IOException {
    TypesetBook book = TypesetBook.of(folder, "", "# A\n\nThe USSR’s envoy, Mr AB of ABC.");
    assertThat(run(book, "USSR").type().letterSpacing()).isCloseTo(0.51, within(0.01));
    assertThat(run(book, "ABC").type().letterSpacing()).isPositive();
    assertThat(runs(book).stream().filter(r -> r.text().contains("AB of")))
        .allSatisfy(r -> assertThat(r.type().letterSpacing()).isZero());
  }

  @Test
  void usesOpenTypeFontOfBook() throws IOException {
    try (InputStream font = getClass().getResourceAsStream("/org/octavo/pdf/shapes.otf")) {
      Files.write(folder.resolve("shapes.otf"), font.readAllBytes());
    }
    String css =
        "@font-face { font-family: Shapes; src: url(shapes.otf); }\n"
            + "@media print { html { font-family: Shapes, serif; } }";
    TypesetBook book = TypesetBook.of(folder, css, "# A\n\nLetters");
    assertThat(book.diagnostics().hasErrors()).isFalse();
    assertThat(runs(book)).anyMatch(run -> run.face().cff());
  }

  private static List<Diagnostic> diagnostics(TypesetBook book, String code) {
    return book.diagnostics().all().stream().filter(d -> d.code().equals(code)).toList();
  }

  private static GlyphRun run(TypesetBook book, String text) {
    return runs(book).stream()
        .filter(run -> run.text().strip().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<GlyphRun> runs(TypesetBook book) {
    return book.chapterPages().stream()
        .flatMap(page -> page.inks().stream())
        .filter(Ink.Letters.class::isInstance)
        .map(ink -> ((Ink.Letters) ink).run())
        .toList();
  }
}
