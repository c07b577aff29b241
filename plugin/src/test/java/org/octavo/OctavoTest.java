package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.api.Stage;
import org.octavo.api.Verdict;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.source.Projects;

class OctavoTest {

  @TempDir Path project;
  private Path book;
  private Path target;

  @BeforeEach
  void writeBookWithOneChapter() throws IOException {
    book = Files.createDirectories(project.resolve("book"));
    target = project.resolve("target");
    Files.writeString(book.resolve("one.md"), "# One\n\nFive words make a chapter.\n");
  }

  @Test
  void buildsPdfAndEpub() throws IOException {
    Result result = build(Format.PDF, Format.EPUB);

    assertThat(result.errors()).isZero();
    assertThat(result.files().values()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    assertThat(result.files()).containsOnlyKeys(Format.PDF, Format.EPUB);
    assertThat(result.pages()).isPositive();
    assertThat(result.words()).isEqualTo(6);
    assertThat(result.stages())
        .extracting(Stage::name)
        .contains("reading", "markdown", "theme", "book", "layout", "pdf", "epub")
        .contains("layout/cascade", "layout/shaping", "layout/lines", "layout/pages")
        .contains("pdf/painting", "pdf/tagging", "pdf/writing");
  }

  @Test
  void addsPageListToEpubIfPdfIsBuilt() throws IOException {
    Path epub = build(Format.PDF, Format.EPUB).files().get(Format.EPUB);
    assertThat(text(epub, "EPUB/nav.xhtml")).contains("page-list");

    Path alone = build(Format.EPUB).files().get(Format.EPUB);
    assertThat(text(alone, "EPUB/nav.xhtml")).doesNotContain("page-list");
  }

  @Test
  void addsNoPageListToEpubIfDisabled() throws IOException {
    Result result = build(Options.DEFAULT.withPageList(false), Format.PDF, Format.EPUB);
    Path epub = result.files().get(Format.EPUB);
    assertThat(text(epub, "EPUB/nav.xhtml")).doesNotContain("page-list", "doc-pagebreak");
    assertThat(text(epub, "EPUB/toc.ncx")).doesNotContain("pageTarget");
    assertThat(text(epub, "EPUB/package.opf"))
        .doesNotContain("pageNavigation", "pageBreakMarkers", "pageBreakSource");
  }

  private static String text(Path zip, String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return new String(
          file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void namesCertifierInEpub() throws IOException {
    Files.writeString(
        book.resolve("book.yaml"),
        """
        title: A Book
        language: en
        accessibility:
          certifiedBy: Proof Ltd
          credential: https://example.org/credential
          report: https://example.org/report
          exemption: eaa-microenterprise
        """);
    Result result = build(Format.EPUB);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(text(result.files().get(Format.EPUB), "EPUB/package.opf"))
        .contains(
            ">EPUB Accessibility 1.1 - WCAG 2.2 Level AA<", ">Proof Ltd<", "example.org/report")
        .contains(">eaa-microenterprise<");
  }

  @Test
  void claimsNoConformanceForInaccessibleBook() throws IOException {
    Files.writeString(
        book.resolve("book.yaml"),
        "title: A Book\nlanguage: en\naccessibility:\n  certifiedBy: Proof Ltd\n");
    Files.writeString(
        book.resolve("dot.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>");
    Files.writeString(book.resolve("one.md"), "# One\n\nA dot: ![](dot.svg)\n");
    Result result = build(Format.EPUB);
    assertThat(result.errors()).isZero();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains("missing-alt", "not-certified");
    assertThat(text(result.files().get(Format.EPUB), "EPUB/package.opf"))
        .doesNotContain("Proof Ltd", "conformsTo");
  }

  @Test
  void placesNotesAtEndOfChapterOrBook() throws IOException {
    Files.writeString(book.resolve("one.md"), "# One\n\nA word.[^1]\n\n[^1]: And *more*.\n");
    Files.writeString(book.resolve("book.yaml"), "title: A\nlanguage: en\nnotes: chapter\n");
    Result inChapter = build(Format.PDF, Format.EPUB);
    assertThat(inChapter.diagnostics()).isEmpty();
    assertThat(text(inChapter.files().get(Format.EPUB), "EPUB/text/one.xhtml"))
        .contains(
            "role=\"doc-endnotes\" aria-label=\"Notes\"", "<h2 class=\"endnotes-title\">Notes")
        .contains("href=\"#one-note-1\"", "href=\"#one-call-1\"")
        .contains(
            "<ol class=\"endnotes-list\">\n<li><div class=\"endnote\" id=\"one-note-1\""
                + " epub:type=\"footnote\" role=\"doc-footnote\">")
        .contains("aria-label=\"Note 1: back to the text\"")
        .doesNotContain("<aside");

    Files.writeString(book.resolve("book.yaml"), "title: A\nlanguage: en\nnotes: book\n");
    Result inBook = build(Format.PDF, Format.EPUB);
    assertThat(inBook.diagnostics()).isEmpty();
    assertThat(text(inBook.files().get(Format.EPUB), "EPUB/text/notes.xhtml"))
        .contains("id=\"one-note-1\"", "href=\"one.xhtml#one-call-1\"", "And <em>more</em>.")
        .containsOnlyOnce("doc-endnotes")
        .contains("<section class=\"endnotes\" aria-label=\"One\">");
    assertThat(text(inBook.files().get(Format.EPUB), "EPUB/text/one.xhtml"))
        .contains("href=\"notes.xhtml#one-note-1\"");
    assertThat(text(inBook.files().get(Format.EPUB), "EPUB/nav.xhtml"))
        .contains("text/notes.xhtml");
  }

  @Test
  void writesOnlyRequestedFormats() throws IOException {
    Result result = build(Format.EPUB);

    assertThat(result.pages()).isZero();
    assertThat(target)
        .isDirectoryContaining("glob:**.epub")
        .isDirectoryNotContaining("glob:**.pdf");
  }

  @Test
  void keepsPreviousFilesIfBookHasErrors() throws IOException {
    byte[] previous = Files.readAllBytes(build(Format.EPUB).files().get(Format.EPUB));
    Files.writeString(book.resolve("two.md"), "# Two\n\n![A pipe](pipe.png)\n");

    Result result = build(Format.EPUB);

    assertThat(result.files()).isEmpty();
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("missing-image");
    assertThat(target.resolve("book.epub")).hasBinaryContent(previous);
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void keepsPreviousFilesOnWarningIfStrict() throws IOException {
    byte[] previous = Files.readAllBytes(build(Format.EPUB).files().get(Format.EPUB));
    Files.writeString(book.resolve("one.md"), "# One\n\nMore <blink>words</blink>.\n");
    Verdict strict = new Verdict(Verdict.Threshold.ERROR, true, Map.of());

    Result refused = build(Options.DEFAULT.withVerdict(strict), Format.EPUB);
    assertThat(refused.isRefused()).isTrue();
    assertThat(refused.errors()).isZero();
    assertThat(refused.diagnostics()).extracting(Diagnostic::code).contains("html-unknown");
    assertThat(target.resolve("book.epub")).hasBinaryContent(previous);

    Verdict suppressing =
        new Verdict(Verdict.Threshold.ERROR, true, Map.of("html-unknown", "obsolete on purpose"));
    assertThat(build(Options.DEFAULT.withVerdict(suppressing), Format.EPUB).isRefused()).isFalse();
    assertThat(target.resolve("book.epub").toFile().length()).isNotEqualTo(previous.length);
  }

  @Test
  void rejectsImageWithoutAltIfStrictUnlessDecorative() throws IOException {
    Files.writeString(
        book.resolve("red.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>");
    Options strict =
        Options.DEFAULT.withVerdict(new Verdict(Verdict.Threshold.ERROR, true, Map.of()));

    Files.writeString(book.resolve("one.md"), "# One\n\nA ![](red.svg) square.\n");
    Result lenient = build(Options.DEFAULT, Format.PDF);
    assertThat(lenient.isRefused()).isFalse();
    assertThat(lenient.diagnostics()).extracting(Diagnostic::code).contains("missing-alt");
    assertThat(build(strict, Format.PDF).isRefused()).isTrue();

    Files.writeString(
        book.resolve("one.md"), "# One\n\nA ![](red.svg){role=presentation} square.\n");
    Result decorative = build(strict, Format.EPUB);
    assertThat(decorative.isRefused()).isFalse();
    try (ZipFile epub = new ZipFile(decorative.files().get(Format.EPUB).toFile())) {
      String chapter =
          epub.stream()
              .filter(entry -> entry.getName().contains("one"))
              .map(entry -> text(epub, entry))
              .collect(Collectors.joining());
      assertThat(chapter).containsPattern("<img (?=[^>]*alt=\"\")(?=[^>]*role=\"presentation\")");
    }
  }

  private static String text(ZipFile epub, ZipEntry entry) {
    try (InputStream in = epub.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void writesNoFilesOnErrorWhateverTheVerdict() throws IOException {
    Files.writeString(book.resolve("one.md"), "# One\n\n![A pipe](pipe.png)\n");
    Verdict lenient =
        new Verdict(Verdict.Threshold.NEVER, false, Map.of("missing-image", "added later"));
    assertThat(build(Options.DEFAULT.withVerdict(lenient), Format.EPUB).isRefused()).isTrue();
    assertThat(target.resolve("book.epub")).doesNotExist();
  }

  @Test
  void reportsMissingFontInTheme() throws IOException {
    Files.writeString(
        book.resolve("theme.css"),
        """
        @font-face {
          font-family: Own;
          src: url(fonts/own.ttf);
        }
        """);

    Result result = build(Format.PDF);

    assertThat(result.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo("missing-font");
              assertThat(diagnostic.position().file()).isEqualTo("book/theme.css");
              assertThat(diagnostic.position().line()).isPositive();
            });
  }

  private Result build(Format... formats) throws IOException {
    return build(Options.DEFAULT, formats);
  }

  private Result build(Options options, Format... formats) throws IOException {
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    for (Format format : formats) {
      outputs.put(format, target.resolve(format.fileName("book")));
    }
    return Octavo.build(new Request(book, "book", outputs, Projects.ADAS, options), line -> {});
  }
}
