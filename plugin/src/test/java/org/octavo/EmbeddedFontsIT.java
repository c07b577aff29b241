package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.epub.EpubCheckReport;
import org.octavo.layout.TypesetBook;

class EmbeddedFontsIT {

  private static final String BUNDLED = "/org/octavo/fonts/";

  @TempDir Path folder;
  private Path book;

  @BeforeEach
  void writeBook() throws IOException {
    book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("one.md"), "# One\n\nSome *words*.\n");
  }

  @Test
  void embedsNoFontsByDefault() throws IOException {
    Path epub = build(Options.DEFAULT).files().get(Format.EPUB);
    assertThat(names(epub)).noneMatch(name -> name.contains("font"));
    assertThat(text(epub, "EPUB/package.opf")).doesNotContain("ibooks");
  }

  @Test
  void embedsFacesOfThemeUnmodified() throws IOException {
    Path epub = build(Options.DEFAULT.withEmbedFonts(true)).files().get(Format.EPUB);
    assertThat(names(epub))
        .filteredOn(name -> name.startsWith("EPUB/fonts/"))
        .containsExactly("EPUB/fonts/sourceserif4-regular.ttf", "EPUB/fonts/sourceserif4-it.ttf");
    assertThat(bytes(epub, "EPUB/fonts/sourceserif4-it.ttf"))
        .isEqualTo(bundled("SourceSerif4-It.ttf"));
    assertValid(epub);
  }

  @Test
  void embedsOnlyFacesThatTextUses() throws IOException {
    Files.writeString(
        book.resolve("one.md"), "# One\n\nPlain, and **bold**.[^1]\n\n[^1]: ***Both***.\n");
    Path epub = build(Options.DEFAULT.withEmbedFonts(true)).files().get(Format.EPUB);
    assertThat(names(epub))
        .filteredOn(name -> name.startsWith("EPUB/fonts/"))
        .containsExactly(
            "EPUB/fonts/sourceserif4-regular.ttf",
            "EPUB/fonts/sourceserif4-semibold.ttf",
            "EPUB/fonts/sourceserif4-semiboldit.ttf");
    assertValid(epub);
  }

  @Test
  void setsFamiliesWhereReaderCanOverrideThem() throws IOException {
    Path epub = build(Options.DEFAULT.withEmbedFonts(true)).files().get(Format.EPUB);
    assertThat(text(epub, "EPUB/css/fonts.css"))
        .contains("src: url(\"../fonts/sourceserif4-it.ttf\")")
        .endsWith("body {\n  font-family: \"Source Serif 4\", serif;\n}\n")
        .doesNotContain("important");
    assertThat(text(epub, "EPUB/text/one.xhtml"))
        .containsSubsequence("../css/fonts.css", "../css/base.css", "../css/theme.css");
    assertThat(text(epub, "EPUB/package.opf"))
        .contains("<meta property=\"ibooks:specified-fonts\">true</meta>");
  }

  @Test
  void embedsFontsOfBookThatTextUses() throws IOException {
    Files.writeString(book.resolve("one.md"), "# One\n\nSome `code`.\n");
    Files.write(book.resolve("text.ttf"), bundled("SourceSerif4-Regular.ttf"));
    Files.write(book.resolve("code.otf"), bundled("SourceCodePro-Regular.ttf"));
    Files.write(book.resolve("title.ttf"), bundled("SourceSerif4Display-Regular.ttf"));
    Files.writeString(
        book.resolve("theme.css"),
        """
        @font-face { font-family: "My Text"; src: url(text.ttf) }
        @font-face { font-family: Code; font-weight: 600; src: url(code.otf) }
        @font-face { font-family: Title; src: url(title.ttf) }
        @font-face { font-family: Aside; src: url(title.ttf) }
        blockquote { font-family: Aside }
        code { font: 1em/1.2 Code, monospace }
        @media print { html { font-family: "My Text", serif } h1 { font-family: Title } }
        """);
    Path epub = build(Options.DEFAULT.withEmbedFonts(true)).files().get(Format.EPUB);
    assertThat(names(epub))
        .filteredOn(name -> name.startsWith("EPUB/fonts/"))
        .containsExactly("EPUB/fonts/text.ttf", "EPUB/fonts/code.ttf");
    assertThat(text(epub, "EPUB/css/fonts.css"))
        .contains("font-family: \"My Text\"", "font-weight: 600", "body {")
        .doesNotContain("Title", "Aside", "Source");
    assertThat(bytes(epub, "EPUB/fonts/text.ttf"))
        .isEqualTo(Files.readAllBytes(book.resolve("text.ttf")));
    assertValid(epub);
  }

  @Test
  void reportsMissingFontWithoutPdf() throws IOException {
    Files.writeString(
        book.resolve("theme.css"), "@font-face { font-family: X; src: url(nowhere.ttf) }");
    assertThat(build(Options.DEFAULT.withEmbedFonts(true)).diagnostics())
        .extracting(Diagnostic::code)
        .contains("missing-font");
  }

  /** EPUBCheck reports each {@code @font-face} rule as a usage note, and nothing else. */
  private static void assertValid(Path epub) {
    assertThat(EpubCheckReport.of(epub)).allMatch(found -> found.startsWith("USAGE CSS-028 "));
  }

  private Result build(Options options) throws IOException {
    return Octavo.build(
        new Request(
            book,
            "book",
            Map.of(Format.EPUB, folder.resolve("book.epub")),
            TypesetBook.DEFAULTS,
            options),
        line -> {});
  }

  private static byte[] bundled(String file) throws IOException {
    try (InputStream in = EmbeddedFontsIT.class.getResourceAsStream(BUNDLED + file)) {
      return in.readAllBytes();
    }
  }

  private static List<String> names(Path epub) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      return zip.stream().map(entry -> entry.getName()).toList();
    }
  }

  private static String text(Path epub, String name) throws IOException {
    return new String(bytes(epub, name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path epub, String name) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
  }
}
