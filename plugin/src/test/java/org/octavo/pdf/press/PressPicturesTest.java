package org.octavo.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.PageFixture;
import org.octavo.pdf.press.PressEdition.Standard;
import org.octavo.source.Resource;

class PressPicturesTest {

  private static final Owner FIGURE = PageFixture.of(PageFixture.element("img"));

  private static final PressEdition X4 = edition(Standard.X4, false);
  private static final PressEdition X1A = edition(Standard.X1A, true);

  @TempDir Path folder;

  private static PressEdition edition(Standard standard, boolean flattened) {
    PressEdition.Sheet sheet = new PressEdition.Sheet(0, false, false, 0);
    return new PressEdition(standard, sheet, 0, flattened, Optional.empty());
  }

  @Test
  void convertsColourPhotographToGreyAndReportsIt() throws IOException {
    BufferedImage red = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    fill(red, Color.RED);
    for (String format : List.of("png", "jpg")) {
      PageFixture sheets = new PageFixture();
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
    PageFixture sheets =
        new PageFixture().picture(FIGURE, 20, 40, 80, 80, file("a.png", png(half)));
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
      assertThat(new PDFRenderer(pdf).renderImage(0).getRGB(60, 80) & 0xff).isBetween(124, 130);
    }
  }

  @Test
  void reducesImagesToEightBits() throws IOException {
    BufferedImage deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
    PageFixture sheets =
        new PageFixture().picture(FIGURE, 20, 40, 80, 80, file("a.png", png(deep)));
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
    }
  }

  @Test
  void keepsDrawingsInPlainColoursAsVectors() throws IOException {
    PageFixture sheets = drawing("<rect x='20' y='20' width='60' height='60' fill='#ff0000'/>");
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
    PageFixture flat = drawing(half);
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
      PageFixture sheets = drawing(masked);
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
    PageFixture sheets =
        drawing(
            "<linearGradient id='g'><stop offset='0' stop-color='#f00'/><stop offset='1'"
                + " stop-color='#00f'/></linearGradient>"
                + "<rect width='100' height='100' fill='url(#g)'/>");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X1A))) {
      assertThat(PressRules.broken(pdf, true)).isEmpty();
    }
  }

  private static List<String> kinds(PDDocument pdf) {
    COSDictionary objects =
        pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return objects.keySet().stream()
        .map(name -> objects.getCOSDictionary(name).getNameAsString(COSName.SUBTYPE))
        .toList();
  }

  private PageFixture drawing(String content) throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>" + content + "</svg>";
    Resource image = file("a.svg", svg.getBytes(StandardCharsets.UTF_8));
    return new PageFixture().picture(FIGURE, 20, 20, 100, 100, image);
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
}
