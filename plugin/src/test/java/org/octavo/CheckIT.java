package org.octavo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.octavo.api.CheckOptions;
import org.octavo.api.CheckRequest;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.api.TypographyLimits;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.SourceMap;
import org.octavo.pdf.PdfStandard;
import org.octavo.source.Projects;

/** Breaks rules in finished files and checks that each finding is at the author's line. */
class CheckIT {

  private static final String CHAPTER =
      """
      # One

      A paragraph before.

      > The quotation that will be changed.

      ![A red square](red.svg)

      The end.
      """;

  private static final String SQUARE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">
        <rect width="10" height="10" fill="red"/>
      </svg>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void acceptsValidBook(PdfStandard standard) throws IOException {
    assertThat(check(build(standard))).isEmpty();
  }

  @Test
  void reportsEpubFindingAtMarkdownLine() throws IOException {
    Result built = build();
    rewrite(
        built.files().get(Format.EPUB),
        xhtml -> xhtml.replace("<blockquote", "<blockquote colour=\"red\""));
    assertThat(check(built))
        .singleElement()
        .asString()
        .startsWith("book/one.md:5:1: error[EPUB-RSC-005]: ")
        .contains("\"colour\"")
        .hasSizeLessThan(400);
  }

  @ParameterizedTest
  @CsvSource({
    "UA1_A2A, PDF-UA1-7.3-1",
    "UA1_A3A, PDF-UA1-7.3-1",
    "UA2_A4F, PDF-UA2-8.2.5.28.2-1",
  })
  void reportsPdfFindingAtMarkdownLine(PdfStandard standard, String code) throws IOException {
    Result built = build(standard);
    Path pdf = built.files().get(Format.PDF);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      removeAlt(root.getDictionaryObject(COSName.K));
      document.save(pdf.toFile());
    }
    assertThat(check(built))
        .extracting(Diagnostic::code, finding -> finding.position().toString())
        .containsExactly(tuple(code, "book/one.md:7:1"), tuple(code, "cover.jpg"));
  }

  /** veraPDF checks each file against the standard that the file claims. */
  @ParameterizedTest
  @CsvSource({
    "UA1_A2A, PDF-A2A-6.2.4.3-2",
    "UA1_A3A, PDF-A3A-6.2.4.3-2",
    "UA2_A4F, PDF-A4F-6.2.4.3-2",
  })
  void checksPdfAgainstStandardItClaims(PdfStandard standard, String code) throws IOException {
    Result built = build(standard);
    Path pdf = built.files().get(Format.PDF);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
      document.save(pdf.toFile());
    }
    assertThat(check(built)).extracting(Diagnostic::code).contains(code);
  }

  @Test
  void reportsLimitsWithoutMeasurements() throws IOException {
    CheckOptions limited =
        CheckOptions.DEFAULT.withTypography(TypographyLimits.of(Map.of("maxWidows", "0")));
    assertThat(check(build(), limited))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "target/book.pdf: error[typography-unknown]: no typographic measurements found, so"
                + " <typography> cannot be checked");
  }

  @Test
  void reportsBrokenPdfInOneSentence() throws IOException {
    Result built = build();
    Files.writeString(built.files().get(Format.PDF), "%PDF-1.7\nno more\n");
    assertThatThrownBy(() -> check(built))
        .isInstanceOf(IOException.class)
        .message()
        .startsWith("book.pdf: veraPDF failed: ")
        .doesNotContain("Exception", "\n");
  }

  /** The tests run with a Turkish default locale, in which "I" in lower case is not "i". */
  @Test
  void concurrentChecksKeepTheDefaultLocale() throws Exception {
    Result built = build();
    Locale before = Locale.getDefault();
    assertThat("I".toLowerCase(before)).isNotEqualTo("i");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<List<Diagnostic>> one = threads.submit(() -> check(built));
      Future<List<Diagnostic>> other = threads.submit(() -> check(built));
      while (!one.isDone() || !other.isDone()) {
        assertThat(Locale.getDefault()).isEqualTo(before);
        Thread.sleep(5);
      }
      assertThat(one.get()).isEmpty();
      assertThat(other.get()).isEmpty();
    } finally {
      threads.shutdownNow();
    }
  }

  /** Removes the alternative text of figures. */
  private static void removeAlt(COSBase kids) {
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        removeAlt(array.getObject(i));
      }
    } else if (kids instanceof COSDictionary element) {
      if ("Figure".equals(element.getNameAsString(COSName.S))) {
        element.removeItem(COSName.ALT);
      }
      removeAlt(element.getDictionaryObject(COSName.K));
    }
  }

  private static void rewrite(Path epub, UnaryOperator<String> change) throws IOException {
    Path changed = epub.resolveSibling("changed.epub");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(epub));
        OutputStream file = Files.newOutputStream(changed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().endsWith(".xhtml")) {
          bytes = change.apply(new String(bytes, UTF_8)).getBytes(UTF_8);
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        if (entry.getName().equals("mimetype")) {
          copy.setMethod(ZipEntry.STORED);
          copy.setSize(entry.getSize());
          copy.setCrc(entry.getCrc());
        }
        out.putNextEntry(copy);
        out.write(bytes);
      }
    }
    Files.move(changed, epub, StandardCopyOption.REPLACE_EXISTING);
  }

  private Result build() throws IOException {
    return build(PdfStandard.UA1_A2A);
  }

  private Result build(PdfStandard standard) throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("one.md"), CHAPTER);
    Files.writeString(book.resolve("red.svg"), SQUARE);
    Map<Format, Path> outputs =
        Map.of(
            Format.PDF, folder.resolve("target/book.pdf"),
            Format.EPUB, folder.resolve("target/book.epub"));
    Result result =
        Octavo.build(
            new Request(
                book,
                "book",
                outputs,
                Projects.ADAS,
                Options.DEFAULT.withPageList(false).withPdfStandard(standard)),
            line -> {});
    assertThat(result.errors()).isZero();
    return result;
  }

  /** Checks like the goals, which write the source map to a file and read it back. */
  private static List<Diagnostic> check(Result built) throws IOException {
    return check(built, CheckOptions.DEFAULT);
  }

  private static List<Diagnostic> check(Result built, CheckOptions options) throws IOException {
    List<Path> classPath =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return Octavo.check(
        new CheckRequest(
            built.files(),
            Map.of(Format.PDF, "target/book.pdf", Format.EPUB, "target/book.epub"),
            part -> classPath,
            SourceMap.ofLines(built.origins().toLines()),
            Optional.empty(),
            options));
  }
}
