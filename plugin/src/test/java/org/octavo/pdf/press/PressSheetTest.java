package org.octavo.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.PageFixture;
import org.octavo.pdf.press.PressEdition.Standard;
import org.octavo.source.Resource;

class PressSheetTest {

  private static final Owner FIGURE = PageFixture.of(PageFixture.element("img"));
  private static final Owner RULE = new Owner.Artifact(Owner.Kind.RULE);

  @TempDir Path folder;

  private static PressEdition edition(double bleed, boolean marks, double shift) {
    PressEdition.Sheet sheet = new PressEdition.Sheet(bleed, false, marks, shift);
    return new PressEdition(Standard.X4, sheet, 0, false, Optional.empty());
  }

  @Test
  void sheetWithoutBleedIsTheTrimmedPage() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(new PageFixture().words(20, 40, "one").press(edition(0, false, 0)))) {
      PDPage page = pdf.getPage(0);
      assertThat(box(page.getMediaBox())).isEqualTo("0 0 200 300");
      assertThat(box(page.getTrimBox())).isEqualTo("0 0 200 300");
      assertThat(box(page.getBleedBox())).isEqualTo("0 0 200 300");
    }
  }

  @Test
  void addsNoBleedAtTheSpine() throws IOException {
    PressEdition bleeding = edition(9, false, 0);
    PageFixture sheets = new PageFixture().words(20, 40, "recto").turn().words(20, 40, "verso");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(bleeding))) {
      assertThat(box(pdf.getPage(0).getMediaBox())).isEqualTo("0 0 209 318");
      assertThat(box(pdf.getPage(0).getTrimBox())).isEqualTo("0 9 200 309");
      assertThat(box(pdf.getPage(1).getMediaBox())).isEqualTo("0 0 209 318");
      assertThat(box(pdf.getPage(1).getTrimBox())).isEqualTo("9 9 209 309");
    }
  }

  @Test
  void paintsCropMarksOutsideTheBleed() throws IOException {
    PressEdition marked = edition(9, true, 0);
    try (PDDocument pdf = Loader.loadPDF(new PageFixture().words(20, 40, "one").press(marked))) {
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
    PressEdition shifted = edition(0, false, 9);
    PageFixture sheets = new PageFixture().words(20, 40, "recto").turn().words(20, 40, "verso");
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
  void enlargesPictureIntoTheBleedInItsProportions() throws IOException {
    BufferedImage red = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
    PressEdition bleeding = edition(9, false, 0);
    PageFixture sheets = new PageFixture().picture(FIGURE, 1, 0, 198, 300, file("a.png", png(red)));
    try (PDDocument pdf = Loader.loadPDF(sheets.press(bleeding))) {
      BufferedImage drawn = new PDFRenderer(pdf).renderImage(0);
      for (int[] at : new int[][] {{0, 0}, {208, 0}, {0, 317}, {208, 317}, {100, 150}}) {
        assertThat(drawn.getRGB(at[0], at[1]) & 0xff).as(at[0] + ", " + at[1]).isZero();
      }
    }
  }

  @Test
  void doesNotShiftTheBleedingSide() throws IOException {
    PressEdition bleeding = edition(9, false, 6);
    PageFixture sheets = new PageFixture().rule(RULE, 100, 100, 100, 20, 0);
    try (PDDocument pdf = Loader.loadPDF(sheets.press(bleeding))) {
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      // From the shifted text at 106 to the edge of the bleed at 209.
      assertThat(content).contains("106 189 103 20 re f");
    }
  }

  private Resource file(String name, byte[] bytes) throws IOException {
    return new Resource(name, name, Files.write(folder.resolve(name), bytes));
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
