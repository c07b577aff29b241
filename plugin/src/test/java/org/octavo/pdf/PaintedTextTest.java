package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Glyphs;

class PaintedTextTest {

  /** ISO 19005-2 6.2.11.7.3. */
  @Test
  void privateUseCharactersHaveActualText() throws IOException {
    GlyphRun a = PageFixture.run("A");
    GlyphRun run = new GlyphRun(a.face(), a.type(), a.scale(), a.glyphs(), "\ue000");
    assertThat(content(new PageFixture().letters(PageFixture.RUNNING_HEAD, 20, 40, run)))
        .contains("/ActualText <FEFFE000>");
  }

  @Test
  void extractsTextOfLigatures() throws IOException {
    try (PDDocument pdf =
        new PageFixture().words(20, 40, "office fjords").words(20, 60, "Tœuvre, façade").read()) {
      assertThat(text(pdf)).isEqualTo("office fjords\nTœuvre, façade\n");
    }
  }

  @Test
  void paintsGlyphsAtTheirLayoutPositions() throws IOException {
    GlyphRun run = justified(PageFixture.run("AVATAR To Wa type", 10.25, 0.987, 0));
    try (PDDocument pdf =
        new PageFixture().letters(PageFixture.RUNNING_HEAD, 33.333, 77.777, run).read()) {
      List<TextPosition> placed = positions(pdf);

      double x = 33.333;
      for (int i = 0; i < run.glyphs().count(); i++) {
        TextPosition position = placed.get(i);
        assertThat(position.getTextMatrix().getTranslateX()).isCloseTo((float) x, within(0.005f));
        assertThat(position.getTextMatrix().getTranslateY())
            .isCloseTo((float) (PageFixture.HEIGHT - 77.777), within(0.001f));
        x += run.advances()[i];
      }
    }
  }

  @Test
  void embedsEachFaceOnceWithItsUsedGlyphs() throws IOException {
    byte[] bytes = new PageFixture().words(20, 40, "one").turn().words(20, 40, "none").bytes();
    try (PDDocument pdf = org.apache.pdfbox.Loader.loadPDF(bytes)) {
      PDFont first = font(pdf.getPage(0));

      assertThat(font(pdf.getPage(1)).getCOSObject()).isSameAs(first.getCOSObject());
      assertThat(first.isEmbedded()).isTrue();
      assertThat(first.getName()).matches("[A-Z]{6}\\+SourceSerif4.*");
      assertThat(bytes.length).isLessThan(15_000);
    }
  }

  /** Some viewers lose the text after ActualText, so further codes are better. */
  @Test
  void givesGlyphWithTwoTextsTwoCodes() throws IOException {
    PageFixture sheets = new PageFixture().words(20, 40, "a b c\u00a0d");
    try (PDDocument pdf = sheets.read()) {
      assertThat(positions(pdf)).extracting(TextPosition::getUnicode).contains(" ", "\u00a0");
    }
    assertThat(content(sheets)).doesNotContain("ActualText");
  }

  @Test
  void extractsHyphensOfLayoutAsSoftHyphens() throws IOException {
    PageFixture sheets =
        new PageFixture()
            .words(20, 40, "well-known")
            .letters(PageFixture.RUNNING_HEAD, 20, 60, hyphenated("hy"));
    try (PDDocument pdf = sheets.read()) {
      List<TextPosition> hyphens =
          positions(pdf).stream().filter(at -> "-\u00ad".contains(at.getUnicode())).toList();
      assertThat(hyphens).extracting(TextPosition::getUnicode).containsExactly("-", "\u00ad");
      assertThat(hyphens.get(1).getWidth()).isEqualTo(hyphens.get(0).getWidth());
    }
    assertThat(content(sheets)).doesNotContain("ActualText");
  }

  @Test
  void usesActualTextForSecondTextInCffFaces() throws IOException {
    GlyphRun run = PageFixture.run(PageFixture.face("shapes.otf"), "AB", 20, 1, 0);
    String content =
        content(
            new PageFixture()
                .letters(PageFixture.RUNNING_HEAD, 20, 40, run)
                .letters(PageFixture.RUNNING_HEAD, 20, 60, with(run, run.advances(), "A\u00ad")));

    assertThat(content).containsOnlyOnce("/Span <</ActualText <FEFF00AD>>> BDC");
  }

  @Test
  void paintsMissingGlyphAsBoxWithActualText() throws IOException {
    String content = content(new PageFixture().words(20, 40, "x\u4e2dy"));

    assertThat(content)
        .containsPattern("/Span <</ActualText <FEFF4E2D>>> BDC\\n[^<]* re f\\*")
        .doesNotContain("<0000>");
  }

  @Test
  void writesBlackAsGreyAndStateOnce() throws IOException {
    String content =
        content(
            new PageFixture()
                .letters(PageFixture.RUNNING_HEAD, 20, 40, PageFixture.run("one", 10, 1, 0))
                .letters(PageFixture.RUNNING_HEAD, 20, 54, PageFixture.run("two", 10, 1, 0))
                .letters(PageFixture.RUNNING_HEAD, 20, 68, PageFixture.run("blue", 10, 1, 0x0000ff))
                .letters(PageFixture.RUNNING_HEAD, 20, 82, PageFixture.run("black", 10, 1, 0)));

    assertThat(content)
        .containsOnlyOnce("0 0 1 rg")
        .containsOnlyOnce("0 g")
        .containsOnlyOnce(" Tf");
    assertThat(content).containsOnlyOnce("BT").contains("0 -14 Td").doesNotContain(" Tz");
  }

  /** The run with wider spaces, as in justified text. */
  private static GlyphRun justified(GlyphRun run) {
    double[] advances = run.advances().clone();
    for (int i = 0; i < advances.length; i++) {
      if (run.text().charAt(run.clusters()[i]) == ' ') {
        advances[i] += 1.23456;
      }
    }
    return with(run, advances, run.text());
  }

  private static GlyphRun hyphenated(String text) {
    GlyphRun run = PageFixture.run(text + "-");
    return with(run, run.advances(), text + "\u00ad");
  }

  private static GlyphRun with(GlyphRun run, double[] advances, String text) {
    Glyphs glyphs =
        new Glyphs(run.glyphs().ids(), advances, run.xOffsets(), run.yOffsets(), run.clusters());
    return new GlyphRun(run.face(), run.type(), run.scale(), glyphs, text);
  }

  private static String content(PageFixture sheets) throws IOException {
    try (PDDocument pdf = sheets.read()) {
      return new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static PDFont font(PDPage page) throws IOException {
    PDFont font = page.getResources().getFont(page.getResources().getFontNames().iterator().next());
    assertThat(font).isInstanceOf(PDType0Font.class);
    return font;
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    return stripper.getText(pdf);
  }

  private static List<TextPosition> positions(PDDocument pdf) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            all.add(position);
          }
        };
    stripper.getText(pdf);
    return all;
  }
}
