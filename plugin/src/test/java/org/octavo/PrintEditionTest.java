package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Printing;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.check.press.PressCheck;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.press.Paper;
import org.octavo.press.PressJob;
import org.octavo.press.Printer;
import org.octavo.source.Projects;

/** The print edition of whole books. */
class PrintEditionTest {

  /** The cover and the blank page after it. */
  private static final int COVER = 2;

  @TempDir Path project;
  private Path book;
  private Path target;

  @BeforeEach
  void createFolders() throws IOException {
    book = Files.createDirectories(project.resolve("book"));
    target = project.resolve("target");
  }

  @Test
  void bothEditionsHaveTheSameTextOnTheSamePages() throws IOException {
    chapters(90);
    Result result = build(Printer.KDP, Format.PDF, Format.PRINT);

    assertThat(result.files()).containsOnlyKeys(Format.PDF, Format.PRINT);
    assertThat(target.resolve("book-print.pdf")).isNotEmptyFile();
    try (PDDocument screen = Loader.loadPDF(target.resolve("book.pdf").toFile());
        PDDocument print = Loader.loadPDF(target.resolve("book-print.pdf").toFile())) {
      assertThat(result.pages()).isGreaterThan(150);
      assertThat(print.getNumberOfPages()).isEven();
      for (int page = 1; page <= result.pages(); page++) {
        List<TextPosition> there = glyphs(screen, page + COVER);
        List<TextPosition> here = glyphs(print, page);
        assertThat(text(here)).as("page " + page).isEqualTo(text(there));
        // With more than 150 pages, KDP requires a gutter that is an eighth of an inch wider.
        float shift = page % 2 == 1 ? 9 : -9;
        for (int i = 0; i < here.size(); i++) {
          assertThat(here.get(i).getX() - there.get(i).getX()).isCloseTo(shift, within(0.02f));
          assertThat(here.get(i).getY()).isCloseTo(there.get(i).getY(), within(0.02f));
        }
      }
    }
    assertThat(result.printing().get(0))
        .contains("gutter 0.5 in", "content 9 pt further from the spine");
  }

  @Test
  void defaultThemeBreaksNoLimit() throws IOException {
    chapters(12);
    for (Printer printer : Printer.values()) {
      Result result = build(printer, Format.PRINT);
      assertThat(result.diagnostics())
          .as(printer.keyword())
          .noneMatch(finding -> finding.severity().name().equals("WARNING"));
    }
  }

  @Test
  void epubHasPageListOfPrintEdition() throws IOException {
    chapters(2);
    Result result = build(Printer.GENERIC, Format.PRINT, Format.EPUB);
    assertThat(result.files()).containsOnlyKeys(Format.PRINT, Format.EPUB);
    assertThat(target.resolve("book.pdf")).doesNotExist();
    assertThat(result.pages()).isPositive();
  }

  @Test
  void reportsBrokenLimitsAtTheLineInMarkdown() throws IOException {
    chapters(12);
    ImageIO.write(
        new BufferedImage(120, 60, BufferedImage.TYPE_BYTE_GRAY),
        "png",
        book.resolve("small.png").toFile());
    Files.writeString(
        book.resolve("x.md"),
        "# Last\n\nSome <small>tiny</small> words.\n\n![A map](small.png)\n\n| A |\n|---|\n| b |\n");
    Files.writeString(
        book.resolve("theme.css"),
        "@media print { small { font-size: 5pt } thead th { border-bottom: 0.3pt solid } }");

    Result result = build(Printer.KDP, Format.PRINT);

    assertThat(result.diagnostics())
        .extracting(Diagnostic::toString)
        .anyMatch(f -> f.startsWith("book/x.md:3:6: warning[press-type]: type of 5 pt (page "))
        .anyMatch(f -> f.startsWith("book/x.md:7:3: note[press-rule]: a line of 0.3 pt"))
        .anyMatch(
            f ->
                f.startsWith("book/x.md:5:1: warning[press-resolution]: \"small.png\" has ")
                    && f.endsWith(" pixels per inch in print; kdp asks for at least 300"));
    assertThat(result.errors()).isZero();
  }

  @Test
  void frontispieceWithoutMarginsBleeds() throws IOException {
    chapters(12);
    Files.writeString(
        book.resolve("0.md"), "---\nrole: frontispiece\n---\n![A plate](plate.png)\n");
    Files.writeString(
        book.resolve("theme.css"),
        "@page frontispiece { margin: 0 } section.frontispiece img { height: 612pt }");
    ImageIO.write(
        new BufferedImage(1650, 2550, BufferedImage.TYPE_BYTE_GRAY),
        "png",
        book.resolve("plate.png").toFile());

    Result result = build(Printer.KDP, Format.PRINT);

    assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("press-margin");
    try (PDDocument print = Loader.loadPDF(target.resolve("book-print.pdf").toFile())) {
      BufferedImage plate = new PDFRenderer(print).renderImage(1);
      assertThat(plate.getWidth()).isEqualTo(405);
      assertThat(plate.getHeight()).isEqualTo(630);
      for (int[] at : new int[][] {{0, 0}, {404, 0}, {0, 629}, {404, 629}}) {
        assertThat(plate.getRGB(at[0], at[1]) & 0xff).as(at[0] + ", " + at[1]).isLessThan(8);
      }
    }
  }

  @Test
  void invalidProfileFailsTheBuild() throws IOException {
    chapters(1);
    Path profile = Files.writeString(project.resolve("press.icc"), "no profile");
    Printing printing = new Printing(PressJob.DEFAULT, Optional.of(profile));

    Result result = build(printing, Format.PDF, Format.PRINT);

    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("press-profile");
    assertThat(result.files()).isEmpty();
    assertThat(target.resolve("book.pdf")).doesNotExist();
  }

  /** Uses a real profile, which the JDK's colour management reads too. */
  @Test
  void printsInColourWithProfile() throws IOException {
    chapters(2);
    Files.writeString(book.resolve("theme.css"), "h1 { color: #c00000 }");
    byte[] profile = PressProfile.bytes();
    ICC_ColorSpace inks = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
    assertThat(inks.getNumComponents()).isEqualTo(4);
    assertThat(inks.toRGB(new float[] {0, 0, 0, 0})[1]).isGreaterThan(0.9f);
    assertThat(inks.toRGB(new float[] {0, 0, 0, 1})[1]).isLessThan(0.1f);
    Path file = Files.write(project.resolve("press.icc"), profile);

    Result result = build(new Printing(PressJob.DEFAULT, Optional.of(file)), Format.PRINT);

    assertThat(result.isRefused()).isFalse();
    assertThat(PressCheck.of(target.resolve("book-print.pdf"), "book-print.pdf")).isEmpty();
    try (PDDocument print = Loader.loadPDF(target.resolve("book-print.pdf").toFile())) {
      assertThat(print.getDocumentInformation().getCustomMetadataValue("GTS_PDFXVersion"))
          .isEqualTo("PDF/X-4");
      PDOutputIntent intent = print.getDocumentCatalog().getOutputIntents().get(0);
      assertThat(intent.getDestOutputIntent().createInputStream().readAllBytes())
          .isEqualTo(profile);
      assertThat(intent.getInfo()).isEqualTo("Made-up press");
      String page = new String(print.getPage(4).getContents().readAllBytes(), "ISO-8859-1");
      assertThat(page).contains(" rg").contains("0 g");
    }
  }

  /** KDP's gutters are 0.375, 0.5 and 0.625 inches; the text moves by the difference. */
  @ParameterizedTest
  @CsvSource({"130, 0", "290, 9", "480, 18"})
  void widensGutterWithNumberOfPages(int pages, float shift) throws IOException {
    chapters((pages - 4) / 2);
    Result result = build(Printer.KDP, Format.PDF, Format.PRINT);
    try (PDDocument screen = Loader.loadPDF(target.resolve("book.pdf").toFile());
        PDDocument print = Loader.loadPDF(target.resolve("book-print.pdf").toFile())) {
      assertThat(print.getNumberOfPages()).isBetween(pages - 12, pages + 12);
      int last = result.pages() - result.pages() % 2 - 1;
      assertThat(glyphs(print, last).get(0).getX() - glyphs(screen, last + COVER).get(0).getX())
          .isCloseTo(shift, within(0.02f));
    }
  }

  @Test
  void reportsColourForPrinterWithoutPdfX4() throws IOException {
    chapters(9);
    byte[] profile = new byte[200];
    System.arraycopy("prtrCMYK".getBytes("US-ASCII"), 0, profile, 12, 8);
    System.arraycopy("acsp".getBytes("US-ASCII"), 0, profile, 36, 4);
    Path file = Files.write(project.resolve("press.icc"), profile);
    PressJob job = new PressJob(Printer.INGRAMSPARK, Paper.WHITE, OptionalDouble.empty(), false);

    Result result = build(new Printing(job, Optional.of(file)), Format.PRINT);

    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("press-standard");
    assertThat(result.files()).containsOnlyKeys(Format.PRINT);
  }

  private void chapters(int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      Files.writeString(
          book.resolve(i + ".md"),
          "# Chapter of a book\n\nA short paragraph with [a link](https://example.org/) in it.^[And"
              + " a note.]\n");
    }
  }

  private Result build(Printer printer, Format... formats) throws IOException {
    PressJob job = new PressJob(printer, Paper.CREAM, OptionalDouble.empty(), false);
    return build(new Printing(job, Optional.empty()), formats);
  }

  private Result build(Printing printing, Format... formats) throws IOException {
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    for (Format format : formats) {
      outputs.put(format, target.resolve(format.fileName("book")));
    }
    Options options = Options.DEFAULT.withPrinting(printing);
    return Octavo.build(new Request(book, "book", outputs, Projects.ADAS, options), line -> {});
  }

  private static String text(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    // Only the screen edition distinguishes hyphens that layout added.
    glyphs.forEach(glyph -> text.append(glyph.getUnicode().replace('\u00ad', '-')));
    return text.toString();
  }

  private static List<TextPosition> glyphs(PDDocument pdf, int page) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            glyphs.add(position);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return glyphs;
  }
}
