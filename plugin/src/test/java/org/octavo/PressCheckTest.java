package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.octavo.api.CheckOptions;
import org.octavo.api.CheckRequest;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Printing;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.SourceMap;
import org.octavo.optional.OptionalParts;
import org.octavo.press.Paper;
import org.octavo.press.PressJob;
import org.octavo.press.Printer;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;

/** Checks print PDFs as Octavo writes them, and with a defect added afterwards. */
class PressCheckTest {

  @TempDir private Path folder;
  private Path book;
  private Path pdf;

  /** A change of a finished file that violates a rule. */
  private interface Defect {
    void in(PDDocument document, PDPage first) throws IOException;
  }

  @BeforeEach
  void writeBook() throws IOException {
    book = Files.createDirectories(folder.resolve("book"));
    pdf = folder.resolve("book-print.pdf");
    Files.writeString(book.resolve("book.yaml"), "title: A Book\nlanguage: en-GB\n");
    Files.writeString(
        book.resolve("one.md"),
        "# One\n\nWords, *words*, [a link](https://example.org/).\n\n![A square](red.svg)\n");
    Files.writeString(
        book.resolve("red.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'>"
            + "<rect width='80' height='40' fill='red' opacity='.5'/></svg>");
  }

  @ParameterizedTest
  @EnumSource(Printer.class)
  void acceptsFilesOfOctavo(Printer printer) throws IOException {
    build(printer);
    assertThat(check()).isEmpty();
  }

  @Test
  void reportsAnnotations() throws IOException {
    breakIn((document, first) -> first.getAnnotations().add(new PDAnnotationLink()));
    assertThat(check()).singleElement().asString().contains("-annotation]: page 1 has annotations");
  }

  @Test
  void reportsColoursThatAreNotInks() throws IOException {
    breakIn(
        (document, first) -> {
          try (PDPageContentStream content =
              new PDPageContentStream(document, first, AppendMode.APPEND, true)) {
            content.setNonStrokingColor(1f, 0f, 0f);
            content.addRect(10, 10, 10, 10);
            content.fill();
          }
        });
    assertThat(check())
        .singleElement()
        .asString()
        .contains("-colour]: page 1 has colours that are not inks of the press: DeviceRGB");
  }

  @Test
  void reportsFontsThatAreNotEmbedded() throws IOException {
    breakIn(
        (document, first) ->
            first.getResources().add(new PDType1Font(Standard14Fonts.FontName.HELVETICA)));
    assertThat(check())
        .singleElement()
        .asString()
        .contains("-font]: ")
        .endsWith("not embedded: Helvetica");
  }

  @Test
  void reportsMissingTrimBox() throws IOException {
    breakIn((document, first) -> first.getCOSObject().removeItem(COSName.TRIM_BOX));
    assertThat(check()).singleElement().asString().contains("-box]: page 1 has no trim box");
  }

  @Test
  void reportsBoxesThatAreNotNested() throws IOException {
    breakIn((document, first) -> first.setBleedBox(new PDRectangle(50, 50, 20, 20)));
    assertThat(check())
        .singleElement()
        .asString()
        .contains("-box]: page 1 has a trim, bleed and media box");
  }

  @Test
  void reportsMissingIntentAndClaim() throws IOException {
    breakIn(
        (document, first) -> {
          document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
          document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", null);
        });
    assertThat(check())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("PDF-X-claim", "PDF-X-intent");
  }

  @Test
  void reportsMissingTrapped() throws IOException {
    breakIn(
        (document, first) ->
            document.getDocumentInformation().getCOSObject().removeItem(COSName.TRAPPED));
    assertThat(check()).singleElement().asString().contains("-trapped]: the file does not say");
  }

  @Test
  void reportsActionOnOpening() throws IOException {
    breakIn(
        (document, first) -> {
          PDActionURI action = new PDActionURI();
          action.setURI("https://example.org/");
          document.getDocumentCatalog().setOpenAction(action);
        });
    assertThat(check()).singleElement().asString().contains("-action]: the file runs an action");
  }

  @Test
  void reportsEncryption() throws IOException {
    breakIn(
        (document, first) ->
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
    assertThat(check()).singleElement().asString().contains("-encryption]: the file is encrypted");
  }

  @Test
  void reportsTransparencyInPdfX1aOnly() throws IOException {
    Defect halfGrey =
        (document, first) -> {
          try (PDPageContentStream content =
              new PDPageContentStream(document, first, AppendMode.APPEND, true)) {
            PDExtendedGraphicsState half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(0.5f);
            content.setGraphicsStateParameters(half);
            content.setNonStrokingColor(0.5f);
            content.addRect(10, 10, 10, 10);
            content.fill();
          }
        };
    breakIn(Printer.GENERIC, halfGrey);
    assertThat(check()).as("PDF/X-4 allows it").isEmpty();
    breakIn(Printer.INGRAMSPARK, halfGrey);
    assertThat(check())
        .singleElement()
        .asString()
        .contains("[PDF-X1A-transparency]: page 1 has transparency");
  }

  private void breakIn(Defect defect) throws IOException {
    breakIn(Printer.GENERIC, defect);
  }

  private void breakIn(Printer printer, Defect defect) throws IOException {
    build(printer);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      PDPage first = document.getPage(0);
      defect.in(document, first);
      document.save(pdf.toFile());
    }
  }

  private void build(Printer printer) throws IOException {
    Defaults project = Projects.ADAS;
    PressJob job = new PressJob(printer, Paper.CREAM, OptionalDouble.empty(), false);
    Options options = Options.DEFAULT.withPrinting(new Printing(job, Optional.empty()));
    Result built =
        Octavo.build(
            new Request(book, "book", Map.of(Format.PRINT, pdf), project, options), line -> {});
    assertThat(built.isRefused()).isFalse();
  }

  private List<Diagnostic> check() throws IOException {
    return Octavo.check(
        new CheckRequest(
            Map.of(Format.PRINT, pdf),
            Map.of(Format.PRINT, "book-print.pdf"),
            OptionalParts.NONE,
            new SourceMap(),
            Optional.empty(),
            CheckOptions.DEFAULT));
  }
}
