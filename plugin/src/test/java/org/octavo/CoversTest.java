package org.octavo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.pdf.StructureText;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;

/** The cover page of the PDF for screens, and the cover image of the EPUB. */
class CoversTest {

  private static final Color INK = new Color(0x20, 0x60, 0xA0);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "svg"})
  void fillsFirstPageWithCoverOfAuthor(String kind) throws IOException {
    try (PDDocument pdf = book(kind, 500, 800)) {
      assertThat(size(pdf, 0)).isEqualTo(size(pdf, 2));
      assertThat(edges(pdf)).allSatisfy(CoversTest::isInk);
      assertTaggedAsCover(pdf, "[0, 0, 396, 612]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "svg"})
  void showsWholeCoverOfDifferentAspectRatio(String kind) throws IOException {
    try (PDDocument pdf = book(kind, 600, 600)) {
      assertThat(size(pdf, 0)).isEqualTo("612 × 612");
      assertThat(size(pdf, 2)).isEqualTo("396 × 612");
      assertThat(edges(pdf)).allSatisfy(CoversTest::isInk);
      assertTaggedAsCover(pdf, "[0, 0, 612, 612]");
    }
  }

  @Test
  void drawsCoverWithAspectRatioOfPages() throws IOException {
    try (PDDocument pdf = book("", 0, 0)) {
      assertThat(size(pdf, 0)).isEqualTo("396 × 612");
      List<Integer> edges = edges(pdf);
      assertThat(edges).allSatisfy(rgb -> assertThat(new Color(rgb)).isNotEqualTo(Color.WHITE));
      assertThat(edges).containsOnly(edges.get(0));
      assertTaggedAsCover(pdf, "[0, 0, 396, 612]");
    }
  }

  /** Less common formats that image editors export: CMYK, transparency, 16 bits per channel. */
  @ParameterizedTest
  @CsvSource({"inks.jpg, 32 96 160", "holes.png, 144 176 208", "deep.png, 32 96 160"})
  void showsUncommonCoverFormatsInBothOutputs(String file, String color) throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("book.yaml"), "title: A\nlanguage: en\ncover: " + file + "\n");
    Files.writeString(book.resolve("one.md"), "# One\n\nText.\n");
    byte[] image = CoversTest.class.getResourceAsStream("covers/" + file).readAllBytes();
    Files.write(book.resolve(file), image);
    Path pdf = folder.resolve("book.pdf");
    Path epub = folder.resolve("book.epub");
    Result result =
        Octavo.build(
            new Request(
                book, "book", Map.of(Format.PDF, pdf, Format.EPUB, epub), NOTHING, Options.DEFAULT),
            line -> {});

    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyElementsOf(file.equals("inks.jpg") ? List.of("cmyk-image") : List.of());
    int[] rgb = Stream.of(color.split(" ")).mapToInt(Integer::parseInt).toArray();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(edges(document)).allSatisfy(edge -> isClose(edge, rgb));
    }
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      assertThat(zip.getInputStream(zip.getEntry("EPUB/images/" + file))).hasBinaryContent(image);
      assertThat(
              new String(
                  zip.getInputStream(zip.getEntry("EPUB/package.opf")).readAllBytes(), UTF_8))
          .containsPattern("href=\"images/" + file + "\"[^>]* properties=\"cover-image\"");
    }
  }

  private static void assertTaggedAsCover(PDDocument pdf, String box) throws IOException {
    assertThat(StructureText.of(pdf))
        .startsWith(
            """
            Document
              Sect
                Figure Alt=A Work, Ada Example Placement=Block
                  "[image]"
            """);
    COSDictionary figure = figure(pdf);
    assertThat(
            figure
                .getCOSDictionary(COSName.A)
                .getCOSArray(COSName.BBOX)
                .toCOSNumberIntegerList()
                .toString())
        .isEqualTo(box);
    assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
        .startsWith("Cover", "");
    assertThat(new String(pdf.getPage(1).getContents().readAllBytes(), UTF_8)).isBlank();
  }

  private static COSDictionary figure(PDDocument pdf) {
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSDictionary document = root.getCOSDictionary(COSName.K);
    COSDictionary section = (COSDictionary) document.getCOSArray(COSName.K).getObject(0);
    return section.getCOSDictionary(COSName.K);
  }

  private static String size(PDDocument pdf, int page) {
    PDRectangle box = pdf.getPage(page).getMediaBox();
    return Math.round(box.getWidth()) + " × " + Math.round(box.getHeight());
  }

  /** The colours at the corners and at the middle of each side of the first page. */
  private static List<Integer> edges(PDDocument pdf) throws IOException {
    BufferedImage page = new PDFRenderer(pdf).renderImage(0, 0.25f);
    int right = page.getWidth() - 2;
    int foot = page.getHeight() - 2;
    return List.of(
        page.getRGB(1, 1),
        page.getRGB(right, 1),
        page.getRGB(1, foot),
        page.getRGB(right, foot),
        page.getRGB(right / 2, 1),
        page.getRGB(1, foot / 2),
        page.getRGB(right, foot / 2),
        page.getRGB(right / 2, foot));
  }

  private static void isInk(int rgb) {
    isClose(rgb, INK.getRed(), INK.getGreen(), INK.getBlue());
  }

  private static void isClose(int rgb, int... wanted) {
    Color color = new Color(rgb);
    assertThat(color.getRed()).isCloseTo(wanted[0], within(6));
    assertThat(color.getGreen()).isCloseTo(wanted[1], within(6));
    assertThat(color.getBlue()).isCloseTo(wanted[2], within(6));
  }

  private PDDocument book(String kind, int width, int height) throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    String cover = kind.isEmpty() ? "" : "cover: front." + kind + "\n";
    Files.writeString(book.resolve("book.yaml"), "title: A Work\nauthors: [Ada Example]\n" + cover);
    Files.writeString(book.resolve("one.md"), "# One\n\nText.\n");
    if (!kind.isEmpty()) {
      Files.write(book.resolve("front." + kind), image(kind, width, height));
    }
    Path file = folder.resolve("book.pdf");
    Result result =
        Octavo.build(
            new Request(book, "book", Map.of(Format.PDF, file), NOTHING, Options.DEFAULT),
            line -> {});
    assertThat(result.errors()).isZero();
    return Loader.loadPDF(file.toFile());
  }

  private static byte[] image(String kind, int width, int height) throws IOException {
    if (kind.equals("svg")) {
      return """
      <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d">
        <rect width="%1$d" height="%2$d" fill="#2060A0"/>
      </svg>
      """
          .formatted(width, height)
          .getBytes(UTF_8);
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, INK.getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, kind, out);
    return out.toByteArray();
  }

  private static final Defaults NOTHING = Projects.unnamed("org.example:book");
}
