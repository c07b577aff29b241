package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.pdf.StructureText;
import org.octavo.source.Projects;

/** Tests the language of words that Octavo adds to both outputs. */
class LanguageWordsTest {

  @TempDir Path project;
  private Path book;

  @BeforeEach
  void writeBook() throws IOException {
    book = Files.createDirectories(project.resolve("book"));
    Files.writeString(
        book.resolve("one.md"),
        "# Een\n\n> [!NOTE]\n> Tekst.[^1]\n\n- [x] Klaar\n\n"
            + "![Alt](a.png \"Beeld\"){#x}\n\n[](#x) [](two.md)\n\n[^1]: Noot.\n");
    Files.writeString(
        book.resolve("two.md"), "# Twee\n\n[Tabel]{.caption}\n\n|A|\n|-|\n|b|\n\n[]{index=Zet}\n");
    Files.writeString(book.resolve("preface.md"), "Tekst.\n");
    writeImage();
  }

  private void writeImage() throws IOException {
    BufferedImage dot = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(dot, "png", book.resolve("a.png").toFile());
  }

  private Result build(String yaml) throws IOException {
    Files.writeString(
        book.resolve("book.yaml"),
        "title: T\nauthors: [A, {name: B, role: translator}]\nisbn: 978-3-16-148410-0\n" + yaml);
    Map<Format, Path> outputs =
        Map.of(Format.EPUB, project.resolve("t.epub"), Format.PDF, project.resolve("t.pdf"));
    return Octavo.build(
        new Request(book, "book", outputs, Projects.ADAS, Options.DEFAULT), line -> {});
  }

  private String epub(String name) throws IOException {
    try (ZipFile file = new ZipFile(project.resolve("t.epub").toFile())) {
      return new String(
          file.getInputStream(file.getEntry("EPUB/" + name)).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  @Test
  void marksEnglishWordsInTheEpub() throws IOException {
    Result result = build("language: tlh\n");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("no-terms");
    assertThat(epub("text/een.xhtml"))
        .contains(
            english("<p class=\"admonition-title\"", ">Note</p>"),
            english("<span class=\"label\"", ">Figure\u00A01</span>"),
            english("class=\"cross-reference\"", ">Figure\u00A01</a>"),
            english("class=\"cross-reference\"", ">Chapter\u00A02</a>"),
            english("aria-label=\"Done\"", " role=\"img\">"),
            english("aria-label=\"Note 1: back to the text\"", ">1</a>"));
    assertThat(epub("text/preface.xhtml")).contains(english("<h1", "><span"));
    assertThat(epub("text/title-page.xhtml")).contains(english("<span", ">Translated by</span> B"));
    assertThat(epub("nav.xhtml"))
        .contains(
            english("<span class=\"chapter-title\"", ">Contents</span>"),
            english("<span class=\"contents-title\"", ">Preface</span>"),
            english("href=\"text/title-page.xhtml\"", ">Title page</a>"),
            english("aria-label=\"Pages\"", ">"));
    assertThat(epub("package.opf"))
        .contains("\"schema:accessibilitySummary\" xml:lang=\"en\">The book");
    assertThat(epub("toc.ncx")).contains("<navLabel xml:lang=\"en\"><text>Pages</text>");
  }

  private static String english(String before, String after) {
    return before + " lang=\"en\" xml:lang=\"en\"" + after;
  }

  @Test
  void marksEnglishWordsInThePdf() throws IOException {
    build("language: tlh\n");
    try (PDDocument pdf = Loader.loadPDF(project.resolve("t.pdf").toFile())) {
      assertThat(StructureText.of(pdf))
          .containsSubsequence(
              "Span Lang=en\n        \"Translated by\"",
              "H1 Lang=en T=Contents",
              "Span Lang=en\n              \"Preface ",
              "H1 Lang=en T=Preface",
              "P Lang=en\n        \"Note\"",
              "Span Lang=en\n          \"Figure 1\"",
              "Link Lang=en\n        \"Figure 1\"",
              "Link Lang=en\n        \"Chapter 2\"");
    }
  }

  @Test
  void marksNoWordsInTheLanguageOfTheBook() throws IOException {
    Result result = build("language: hu\nterms:\n  alert.note: Jegyzet\n  figure: Kép\n");
    assertThat(result.diagnostics()).isEmpty();
    assertThat(epub("text/een.xhtml"))
        .contains(">Jegyzet</p>", ">Kép 1</span>", ">2. fejezet</a>")
        .doesNotContain("\"en\"");
    assertThat(epub("nav.xhtml")).contains(">Tartalom</span>").doesNotContain("\"en\"");
    assertThat(epub("text/title-page.xhtml")).contains(">Fordította B<");
  }
}
