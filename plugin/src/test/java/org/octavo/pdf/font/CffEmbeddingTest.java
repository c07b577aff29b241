package org.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.BitSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.pdf.PageFixture;

/**
 * Tests two fonts that differ only in the numbering of their glyphs: A is a square, B a triangle
 * and C a diamond.
 */
class CffEmbeddingTest {

  @ParameterizedTest
  @ValueSource(strings = {"shapes.otf", "shapes-cid.otf"})
  void paintsGlyphsWithTheirText(String file) throws IOException {
    PageFixture sheets =
        new PageFixture()
            .letters(
                PageFixture.RUNNING_HEAD,
                20,
                100,
                PageFixture.run(PageFixture.face(file), "AB A", 50, 1, 0));

    try (PDDocument pdf = sheets.read()) {
      PDFont font =
          pdf.getPage(0)
              .getResources()
              .getFont(pdf.getPage(0).getResources().getFontNames().iterator().next());
      assertThat(font.getName()).matches("[A-Z]{6}\\+ShapesTest.*");
      assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("AB A");
      BufferedImage page = new PDFRenderer(pdf).renderImage(0);
      assertThat(isInk(page, 25, 68)).as("the square's corner").isTrue();
      assertThat(isInk(page, 55, 68)).as("next to the triangle's tip").isFalse();
      assertThat(isInk(page, 65, 95)).as("the triangle's foot").isTrue();
      assertThat(isInk(page, 20 + 30 + 30 + 15 + 25, 68)).as("the second square").isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"shapes.otf", "shapes-cid.otf"})
  void overwritesUnusedOutlines(String file) throws IOException {
    byte[] program = PageFixture.face(file).program();

    byte[] subset = new CffProgram(program).subset(BitSet.valueOf(new long[] {1 << 2}));

    assertThat(endings(subset)).isGreaterThan(endings(program) + 5);
  }

  /** The number of bytes that are the operator endchar. */
  private static int endings(byte[] program) {
    int count = 0;
    for (byte b : program) {
      count += b == 14 ? 1 : 0;
    }
    return count;
  }

  private static boolean isInk(BufferedImage page, int x, int y) {
    return (page.getRGB(x, y) & 0xff) < 128;
  }
}
