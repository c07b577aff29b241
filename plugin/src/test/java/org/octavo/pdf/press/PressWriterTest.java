package org.octavo.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.Sheets;
import org.octavo.pdf.TortureBook;
import org.octavo.pdf.color.IccTags;
import org.octavo.pdf.color.Srgb;
import org.octavo.pdf.press.PressEdition.Standard;
import org.octavo.source.Resource;

class PressWriterTest {

  private static final Owner FIGURE = Sheets.of(Sheets.element("img"));
  private static final Owner RULE = new Owner.Artifact(Owner.Kind.RULE);

  private static final PressEdition X4 = edition(Standard.X4, 0, false, 0, false);
  private static final PressEdition X1A = edition(Standard.X1A, 0, false, 0, true);

  @TempDir Path folder;

  private static PressEdition edition(
      Standard standard, double bleed, boolean marks, double shift, boolean flat) {
    return new PressEdition(
        standard, new PressEdition.Sheet(bleed, false, marks, shift), 0, flat, Optional.empty());
  }

  @Test
  void everyConstructConformsToBothStandards() throws IOException {
    try (PDDocument x4 = Loader.loadPDF(TortureBook.sheets(folder).press(X4));
        PDDocument x1a = Loader.loadPDF(TortureBook.sheets(folder).press(X1A))) {
      assertThat(PressRules.broken(x4, false)).isEmpty();
      assertThat(PressRules.broken(x1a, true)).isEmpty();
    }
  }

  /** Proves that the rules find violations. */
  @Test
  void rulesRejectTheScreenEdition() throws IOException {
    try (PDDocument pdf = TortureBook.sheets(folder).read()) {
      assertThat(PressRules.broken(pdf, true))
          .contains("catalog has /StructTreeRoot", "page has /Annots", "operator BDC")
          .contains("kind of output intent", "version 1.7", "transparency /SMask")
          .contains("object or cross-reference streams");
    }
  }

  @Test
  void writesSameBytesForSamePages() throws IOException {
    for (PressEdition edition : List.of(X4, X1A)) {
      assertThat(TortureBook.sheets(folder).press(edition))
          .isEqualTo(TortureBook.sheets(folder).press(edition));
    }
  }

  @Test
  void writesPdfVersionOfTheStandard() {
    assertThat(start(new Sheets().words(20, 40, "one").press(X4))).isEqualTo("%PDF-1.6");
    assertThat(start(new Sheets().words(20, 40, "one").press(X1A))).isEqualTo("%PDF-1.3");
  }

  private static String start(byte[] file) {
    return new String(file, 0, 8, StandardCharsets.US_ASCII);
  }

  @Test
  void writesStandardToBothKindsOfMetadata() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new Sheets().words(20, 40, "one").press(X4))) {
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<", "<pdf:Trapped>False<")
          .contains("<xmpMM:DocumentID>uuid:", "<xmpMM:RenditionClass>default<")
          .contains(">The Work of the Reader<", "<xmp:MetadataDate>2026-11-01T12:30:05Z<")
          .doesNotContain("pdfaid", "pdfuaid");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The Work of the Reader");
    }
  }

  @Test
  void embedsProfileWithOneInkForBlackInterior() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new Sheets().words(20, 40, "one").press(X4))) {
      COSStream profile =
          ((COSDictionary)
                  pdf.getDocumentCatalog()
                      .getCOSObject()
                      .getCOSArray(COSName.OUTPUT_INTENTS)
                      .getObject(0))
              .getCOSStream(COSName.DEST_OUTPUT_PROFILE);
      byte[] bytes = profile.createInputStream().readAllBytes();
      assertThat(profile.getInt(COSName.N)).isEqualTo(1);
      assertThat(new String(bytes, 12, 8, StandardCharsets.US_ASCII)).isEqualTo("prtrGRAY");
      // The JDK accepts it as a profile.
      assertThat(java.awt.color.ICC_Profile.getInstance(bytes).getNumComponents()).isEqualTo(1);
    }
  }

  @Test
  void sheetWithoutBleedIsTheTrimmedPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new Sheets().words(20, 40, "one").press(X4))) {
      PDPage page = pdf.getPage(0);
      assertThat(box(page.getMediaBox())).isEqualTo("0 0 200 300");
      assertThat(box(page.getTrimBox())).isEqualTo("0 0 200 300");
      assertThat(box(page.getBleedBox())).isEqualTo("0 0 200 300");
    }
  }

  @Test
  void addsNoBleedAtTheSpine() throws IOException {
    PressEdition bleeding = edition(Standard.X4, 9, false, 0, false);
    Sheets sheets = new Sheets().words(20, 40, "recto").turn().words(20, 40, "verso");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(bleeding))) {
      assertThat(box(pdf.getPage(0).getMediaBox())).isEqualTo("0 0 209 318");
      assertThat(box(pdf.getPage(0).getTrimBox())).isEqualTo("0 9 200 309");
      assertThat(box(pdf.getPage(1).getMediaBox())).isEqualTo("0 0 209 318");
      assertThat(box(pdf.getPage(1).getTrimBox())).isEqualTo("9 9 209 309");
    }
  }

  @Test
  void paintsCropMarksOutsideTheBleed() throws IOException {
    PressEdition marked = edition(Standard.X4, 9, true, 0, false);
    try (PDDocument pdf = Loader.loadPDF(new Sheets().words(20, 40, "one").press(marked))) {
      PDPage page = pdf.getPage(0);
      assertThat(box(page.getMediaBox())).isEqualTo("0 0 254 354");
      assertThat(box(page.getTrimBox())).isEqualTo("27 27 227 327");
      assertThat(box(page.getBleedBox())).isEqualTo("27 18 236 336");
      BufferedImage drawn = new PDFRenderer(pdf).renderImage(0, 4);
      assertThat(isDark(drawn, 27, 9, 4)).isTrue();
      assertThat(isDark(drawn, 9, 27, 4)).isTrue();
      assertThat(isDark(drawn, 227, 345, 4)).isTrue();
      assertThat(isDark(drawn, 27, 22, 4)).isFalse();
    }
  }

  private static boolean isDark(BufferedImage drawn, int x, int y, int scale) {
    for (int d = -2; d <= 2; d++) {
      boolean dark =
          (drawn.getRGB(x * scale + d, y * scale) & 0xff) < 200
              || (drawn.getRGB(x * scale, y * scale + d) & 0xff) < 200;
      if (dark) {
        return true;
      }
    }
    return false;
  }

  @Test
  void shiftsTextAwayFromTheSpine() throws IOException {
    PressEdition shifted = edition(Standard.X4, 0, false, 9, false);
    Sheets sheets = new Sheets().words(20, 40, "recto").turn().words(20, 40, "verso");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(shifted))) {
      assertThat(firstGlyph(pdf, 1)).isCloseTo(29, within(0.01f));
      assertThat(firstGlyph(pdf, 2)).isCloseTo(11, within(0.01f));
    }
  }

  private static float firstGlyph(PDDocument pdf, int page) throws IOException {
    List<Float> places = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            places.add(position.getX());
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return places.get(0);
  }

  @Test
  void addsBlankPageToOddNumber() throws IOException {
    Sheets three = new Sheets().words(20, 40, "1").turn().words(20, 40, "2").turn();
    three.words(20, 40, "3");
    try (PDDocument pdf = Loader.loadPDF(three.press(X4))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(4);
      assertThat(PressRules.broken(pdf, false)).isEmpty();
    }
  }

  @Test
  void printsColouredTypeAsGrey() throws IOException {
    Sheets sheets = new Sheets().rule(RULE, 20, 20, 100, 100, 0xFF0000);
    sheets.rule(RULE, 20, 150, 100, 100, 0x808080);
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X4))) {
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      // The luminance of sRGB's red, .2126, is the grey 127 (IEC 61966-2-1).
      assertThat(content).contains("0.498 g", "0.502 g").doesNotContain("rg");
    }
  }

  @Test
  void thickensHairlinesOnBothSides() throws IOException {
    PressEdition kdp =
        new PressEdition(
            Standard.X4, new PressEdition.Sheet(0, false, false, 0), 0.75, true, Optional.empty());
    Sheets sheets = new Sheets().rule(RULE, 20, 100, 100, 0.25, 0);
    try (PDDocument pdf = Loader.loadPDF(sheets.press(kdp))) {
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      assertThat(content).contains("20 199.5 100 0.75 re f");
    }
  }

  @Test
  void enlargesPictureIntoTheBleedInItsProportions() throws IOException {
    BufferedImage red = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
    PressEdition bleeding = edition(Standard.X4, 9, false, 0, false);
    Sheets sheets = new Sheets().picture(FIGURE, 1, 0, 198, 300, file("a.png", png(red)));
    try (PDDocument pdf = Loader.loadPDF(sheets.press(bleeding))) {
      BufferedImage drawn = new PDFRenderer(pdf).renderImage(0);
      for (int[] at : new int[][] {{0, 0}, {208, 0}, {0, 317}, {208, 317}, {100, 150}}) {
        assertThat(drawn.getRGB(at[0], at[1]) & 0xff).as(at[0] + ", " + at[1]).isZero();
      }
    }
  }

  @Test
  void doesNotShiftTheBleedingSide() throws IOException {
    PressEdition bleeding = edition(Standard.X4, 9, false, 6, false);
    Sheets sheets = new Sheets().rule(RULE, 100, 100, 100, 20, 0);
    try (PDDocument pdf = Loader.loadPDF(sheets.press(bleeding))) {
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      // From the shifted text at 106 to the edge of the bleed at 209.
      assertThat(content).contains("106 189 103 20 re f");
    }
  }

  @Test
  void convertsColourPhotographToGreyAndReportsIt() throws IOException {
    BufferedImage red = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    fill(red, Color.RED);
    for (String format : List.of("png", "jpg")) {
      Sheets sheets = new Sheets();
      sheets.picture(FIGURE, 20, 40, 80, 80, file("a." + format, encode(format, red)));
      try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
        assertThat(PressRules.broken(pdf, true)).isEmpty();
        assertThat(new PDFRenderer(pdf).renderImage(0).getRGB(60, 80) & 0xff).isBetween(124, 130);
        assertThat(sheets.diagnostics.all())
            .extracting(Diagnostic::toString)
            .containsExactly(
                "a.md:3:1: note[press-grey]: \"a."
                    + format
                    + "\" has colours and is printed in greys");
      }
    }
  }

  @Test
  void putsTransparentImagesOnWhite() throws IOException {
    BufferedImage half = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    fill(half, new Color(0, 0, 0, 128));
    Sheets sheets = new Sheets().picture(FIGURE, 20, 40, 80, 80, file("a.png", png(half)));
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
      assertThat(new PDFRenderer(pdf).renderImage(0).getRGB(60, 80) & 0xff).isBetween(124, 130);
    }
  }

  @Test
  void reducesImagesToEightBits() throws IOException {
    BufferedImage deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
    Sheets sheets = new Sheets().picture(FIGURE, 20, 40, 80, 80, file("a.png", png(deep)));
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
    }
  }

  @Test
  void keepsDrawingsInPlainColoursAsVectors() throws IOException {
    Sheets sheets = drawing("<rect x='20' y='20' width='60' height='60' fill='#ff0000'/>");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
      assertThat(kinds(pdf)).containsExactly("Form");
      assertThat(new PDFRenderer(pdf).renderImage(0).getRGB(70, 70) & 0xff).isBetween(124, 130);
    }
    assertThat(sheets.diagnostics.all()).isEmpty();
  }

  @Test
  void flattensTransparentDrawingsOnlyIfRequired() throws IOException {
    String half = "<rect x='20' y='20' width='60' height='60' fill='#000' opacity='.5'/>";
    Sheets flat = drawing(half);
    try (PDDocument pdf = Loader.loadPDF(flat.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
      assertThat(kinds(pdf)).containsExactly("Image");
      assertThat(new PDFRenderer(pdf).renderImage(0).getRGB(70, 70) & 0xff).isBetween(124, 130);
    }
    assertThat(flat.diagnostics.all())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "a.md:3:1: note[press-flat]: \"a.svg\" has transparency and is printed as pixels");
    try (PDDocument pdf = Loader.loadPDF(drawing(half).press(X4))) {
      assertThat(kinds(pdf)).containsExactly("Form");
    }
  }

  @Test
  void printsMasksAsPixels() throws IOException {
    String masked =
        "<mask id='m'><rect width='100' height='100' fill='#fff' opacity='.5'/></mask>"
            + "<rect x='20' y='20' width='60' height='60' mask='url(#m)'/>";
    for (PressEdition edition : List.of(X1A, X4)) {
      Sheets sheets = drawing(masked);
      try (PDDocument pdf = Loader.loadPDF(sheets.press(edition))) {
        assertThat(kinds(pdf)).containsExactly("Image");
        assertThat(new PDFRenderer(pdf).renderImage(0).getRGB(70, 70) & 0xff).isBetween(124, 190);
      }
      assertThat(sheets.diagnostics.all())
          .extracting(Diagnostic::toString)
          .containsExactly(
              "a.md:3:1: note[press-flat]: \"a.svg\" has masks or filters and is printed as pixels");
    }
  }

  @Test
  void printsColourGradientsInGreys() throws IOException {
    Sheets sheets =
        drawing(
            "<linearGradient id='g'><stop offset='0' stop-color='#f00'/><stop offset='1'"
                + " stop-color='#00f'/></linearGradient>"
                + "<rect width='100' height='100' fill='url(#g)'/>");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
    }
  }

  @Test
  void keepsAndDefinesColoursOfColourInterior() throws IOException {
    PressEdition color =
        new PressEdition(
            Standard.X4,
            new PressEdition.Sheet(0, false, false, 0),
            0,
            true,
            OutputProfile.of(profile("Press 39")));
    Sheets sheets = drawing("<rect x='20' y='20' width='60' height='60' fill='#ff0000'/>");
    sheets.rule(RULE, 20, 150, 100, 100, 0xFF0000).words(20, 280, "black");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(color))) {
      COSDictionary intent =
          (COSDictionary)
              pdf.getDocumentCatalog()
                  .getCOSObject()
                  .getCOSArray(COSName.OUTPUT_INTENTS)
                  .getObject(0);
      assertThat(intent.getString(COSName.INFO)).isEqualTo("Press 39");
      assertThat(intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE).getInt(COSName.N)).isEqualTo(4);
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      assertThat(content).contains("1 0 0 rg", "0 g");
      COSDictionary resources = pdf.getPage(0).getResources().getCOSObject();
      assertThat(space(resources)).isEqualTo("ICCBased");
      COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
      COSDictionary form = forms.getCOSDictionary(forms.keySet().iterator().next());
      assertThat(space(form.getCOSDictionary(COSName.RESOURCES))).isEqualTo("ICCBased");
    }
  }

  private static String space(COSDictionary resources) {
    return resources
        .getCOSDictionary(COSName.COLORSPACE)
        .getCOSArray(COSName.getPDFName("DefaultRGB"))
        .getName(0);
  }

  @Test
  void rejectsFilesThatAreNotPressProfiles() {
    assertThat(OutputProfile.of(new byte[0])).isEmpty();
    assertThat(OutputProfile.of(Srgb.profile())).isEmpty();
    byte[] wrong = profile("x");
    wrong[140] = 127;
    assertThat(OutputProfile.of(wrong).orElseThrow().name()).isEmpty();
  }

  /** A profile with a header and a name only. */
  private static byte[] profile(String name) {
    return IccTags.profile(
        "prtr", "CMYK", new String[] {"desc"}, new byte[][] {IccTags.text(name)});
  }

  private static List<String> kinds(PDDocument pdf) {
    COSDictionary objects =
        pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return objects.keySet().stream()
        .map(name -> objects.getCOSDictionary(name).getNameAsString(COSName.SUBTYPE))
        .toList();
  }

  private Sheets drawing(String content) throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>" + content + "</svg>";
    Resource image = file("a.svg", svg.getBytes(StandardCharsets.UTF_8));
    return new Sheets().picture(FIGURE, 20, 20, 100, 100, image);
  }

  private Resource file(String name, byte[] bytes) throws IOException {
    return new Resource(name, name, Files.write(folder.resolve(name), bytes));
  }

  private static void fill(BufferedImage image, Color color) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.dispose();
  }

  private static byte[] png(BufferedImage image) throws IOException {
    return encode("png", image);
  }

  private static byte[] encode(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static String box(PDRectangle box) {
    return String.format(
        java.util.Locale.ROOT,
        "%.0f %.0f %.0f %.0f",
        box.getLowerLeftX(),
        box.getLowerLeftY(),
        box.getUpperRightX(),
        box.getUpperRightY());
  }
}
