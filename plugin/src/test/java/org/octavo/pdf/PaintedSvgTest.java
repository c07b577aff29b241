package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;

class PaintedSvgTest {

  private static final Owner FIGURE = PageFixture.of(PageFixture.element("img"));

  /** The position of a drawing's ink on the page; one unit is one point. */
  private record Box(int left, int top, int right, int bottom) {}

  @TempDir Path folder;

  @Test
  void paintsDrawingUprightInItsRectangle() throws IOException {
    assertThat(ink("<rect x='10' y='20' width='30' height='40'/>"))
        .isEqualTo(new Box(10, 20, 40, 60));
  }

  @Test
  void paintsTextOnItsBaseline() throws IOException {
    Box box = ink("<text x='20' y='50' font-size='30'>HHH</text>");

    assertThat(box.bottom).isEqualTo(50);
    assertThat(box.left).isBetween(20, 24);
    assertThat(box.top).isBetween(28, 31);
  }

  @Test
  void anchorsWholeText() throws IOException {
    Box start = ink("<text x='50' y='50'>HIH</text>");
    Box middle = ink("<text x='50%' y='50' text-anchor='middle'>HI<tspan>H</tspan></text>");
    Box end = ink("<text x='50' y='50' style='text-anchor: end'>HIH</text>");
    int width = start.right - start.left;

    assertThat(middle.left + width / 2).isBetween(48, 52);
    assertThat(end.right).isBetween(47, 50);
  }

  @Test
  void appliesStyleSheetsInDrawings() throws IOException {
    Box small = ink("<text x='10' y='50'>H</text>");
    Box large =
        ink(
            "<style>/* a */ @media print { text { font-size: 1px } } g .big, #x { font: bold"
                + " 40px/1 serif } text { font-size: 3px }</style>"
                + "<g><text class='a big' x='10' y='50'>H</text></g>");

    assertThat(large.bottom - large.top).isGreaterThan(2 * (small.bottom - small.top));
  }

  @Test
  void inheritsAndOverridesColours() throws IOException {
    BufferedImage page =
        render(
            "<g fill='#00ff00'><text font-size='60' y='60'>■<tspan x='60'"
                + " style='fill:red'>■</tspan></text></g>",
            new PageFixture());

    assertThat(hasColor(page, 0, 60, 0xff00ff00)).isTrue();
    assertThat(hasColor(page, 60, 120, 0xffff0000)).isTrue();
  }

  /** The library for vectors would leave these out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mask id='m'><rect width='50' height='100' fill='#fff'/></mask>"
            + "<rect mask='url(#m)' width='100' height='100' fill='#f00'/>",
        "<mask id='m'><rect width='50' height='100' fill='#fff'/></mask>"
            + "<g mask='url(#m)'><text font-size='80' y='80' fill='#f00'>■</text></g>",
        "<pattern id='m' width='50' height='100' patternUnits='userSpaceOnUse'"
            + " patternTransform='scale(2 1)'><path d='M0 0h25v100h-25z' fill='#f00'/></pattern>"
            + "<path d='M0 0h100v100h-100z' fill='url(#m)'/>"
      })
  void paintsDrawingsWithMasksAsPixels(String content) throws IOException {
    PageFixture sheets = new PageFixture().rule(PageFixture.RUNNING_HEAD, 0, 0, 200, 300, 0x0000ff);
    BufferedImage page = render(content, sheets);

    assertThat(hasColor(page, 0, 50, 0xffff0000)).isTrue();
    assertThat(hasColor(page, 0, 50, 0xffffffff)).isFalse();
    assertThat(hasColor(page, 55, 100, 0xff0000ff)).isTrue();
    assertThat(sheets.diagnostics.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>words</p></foreignObject>",
        "<image href='file:///etc/hostname' width='9' height='9'/>",
        "<image href='http://example.org/a.png' width='9' height='9'/>",
        "<image href='data:image/png;base64,AAAA' width='9' height='9'/>",
        "<text>\u4e2d</text>",
        "<text><textPath href='#a'>bent</textPath></text>"
      })
  void reportsPartsThatAreNotDrawn(String lost) throws IOException {
    PageFixture sheets = new PageFixture();
    render(lost + "<rect width='9' height='9'/>", sheets);

    assertThat(sheets.diagnostics.all())
        .singleElement()
        .asString()
        .startsWith("a.md:3:1: warning[svg-loss]: \"a.svg\" is not drawn completely: ");
  }

  @Test
  void doesNotReadExternalEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "HHHH");
    String doctype = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
    PageFixture sheets = new PageFixture();

    render(doctype + svg("<text y='50' font-size='40'>&x;</text>"), "a.svg", sheets);

    assertThat(sheets.diagnostics.all())
        .allSatisfy(diagnostic -> assertThat(diagnostic.code()).isEqualTo("bad-image"));
  }

  private Box ink(String content) throws IOException {
    PageFixture sheets = new PageFixture();
    BufferedImage page = render(content, sheets);
    assertThat(sheets.diagnostics.all()).isEmpty();
    Box box = new Box(200, 300, 0, 0);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if ((page.getRGB(x, y) & 0xff) < 128) {
          box =
              new Box(
                  Math.min(box.left, x),
                  Math.min(box.top, y),
                  Math.max(box.right, x + 1),
                  Math.max(box.bottom, y + 1));
        }
      }
    }
    return box;
  }

  private static boolean hasColor(BufferedImage page, int from, int to, int argb) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = from; x < to; x++) {
        if (page.getRGB(x, y) == argb) {
          return true;
        }
      }
    }
    return false;
  }

  private BufferedImage render(String content, PageFixture sheets) throws IOException {
    return render(svg(content), "a.svg", sheets);
  }

  private static String svg(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + content + "</svg>";
  }

  private BufferedImage render(String svg, String name, PageFixture sheets) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, svg.getBytes(StandardCharsets.UTF_8));
    sheets.picture(FIGURE, 0, 0, 100, 100, new Resource(name, name, file));
    try (PDDocument pdf = sheets.read()) {
      return new PDFRenderer(pdf).renderImage(0);
    }
  }
}
