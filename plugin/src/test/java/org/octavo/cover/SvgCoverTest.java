package org.octavo.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.svg.Pixels;
import org.octavo.svg.SvgDrawing;
import org.octavo.svg.SvgReader;

class SvgCoverTest {

  /** A small bitmap and a pattern: the JDK blends their edges with the opposite edges. */
  private static final List<Rectangle> TILES =
      List.of(new Rectangle(60, 580, 140, 140), new Rectangle(0, 740, 600, 160));

  /** Gradients, dashed strokes, clips, masks, patterns, bitmaps, and text in three styles. */
  @Test
  void paintsAlmostTheSamePixelsAsTheJdk() throws IOException, ImageException {
    SvgDrawing drawing = read(rich());
    Pixels ours = drawing.pixels(600, 900, 0xFFFFFF);
    BufferedImage platforms = new BufferedImage(600, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = platforms.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(600 / drawing.width(), 900 / drawing.height());
    drawing.render(graphics);
    graphics.dispose();
    long difference = 0;
    int unlike = 0;
    for (int i = 0; i < 600 * 900; i++) {
      int x = i % 600;
      int y = i / 600;
      if (TILES.stream().anyMatch(tile -> tile.contains(x, y))) {
        continue;
      }
      int most = difference(ours.colors()[i], platforms.getRGB(x, y));
      difference += most;
      unlike += most > 64 ? 1 : 0;
    }
    assertThat(difference / (600.0 * 900)).as("mean difference of a pixel").isLessThan(0.2);
    assertThat(unlike).as("pixels of another colour").isLessThan(50);
  }

  private static int difference(int a, int b) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return most;
  }

  @Test
  void convertsToJpegInTheSizeThatStoresRecommend() throws IOException, ImageException {
    BufferedImage cover = readImage(SvgCover.jpeg(read(rich())));
    assertThat(cover.getWidth()).isEqualTo(1600);
    assertThat(cover.getHeight()).isEqualTo(2560);
    assertThat(difference(cover.getRGB(800, 1200), 0xF8D58B)).as("the sun").isLessThan(40);
    assertThat(difference(cover.getRGB(347, 1690), 0x7130A4)).as("a bitmap").isLessThan(60);
    assertThat(difference(cover.getRGB(170, 1640), 0x305D75)).as("clipped").isLessThan(8);
  }

  /** Verified manually on Java 17 and 25. */
  @Test
  void convertsToTheSameBytesOnEveryJdk() throws IOException, ImageException {
    CRC32 crc = new CRC32();
    crc.update(SvgCover.jpeg(read(rich())));
    assertThat(Long.toHexString(crc.getValue())).isEqualTo("e4fd79c7");
  }

  @Test
  void keepsAspectRatioAndExtendsTheEdges() throws IOException, ImageException {
    String square =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">
        <rect width="100" height="50" fill="#204060"/><rect y="50" width="100" height="50"
          fill="#a01020"/><circle cx="50" cy="50" r="30" fill="#fff"/></svg>
        """;
    BufferedImage cover = readImage(SvgCover.jpeg(read(square.getBytes(StandardCharsets.UTF_8))));
    assertThat(difference(cover.getRGB(5, 5), 0x204060)).as("above").isLessThan(4);
    assertThat(difference(cover.getRGB(1500, 2550), 0xA01020)).as("below").isLessThan(4);
    for (int[] rim : new int[][] {{800 - 470, 1280}, {800 + 470, 1280}, {800, 810}, {800, 1750}}) {
      assertThat(difference(cover.getRGB(rim[0], rim[1]), 0xFFFFFF)).as("round").isLessThan(4);
    }
    assertThat(difference(cover.getRGB(800, 790), 0x204060)).as("as high as wide").isLessThan(4);
  }

  @Test
  void paintsTransparentDrawingOnWhite() throws IOException, ImageException {
    String ring =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 256">
        <circle cx="80" cy="128" r="40" fill="none" stroke="#000" stroke-width="8"/></svg>
        """;
    BufferedImage cover = readImage(SvgCover.jpeg(read(ring.getBytes(StandardCharsets.UTF_8))));
    assertThat(cover.getRGB(10, 10) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(difference(cover.getRGB(800 + 400, 1280), 0)).isLessThan(4);
    assertThat(difference(cover.getRGB(800, 1280), 0xFFFFFF)).isLessThan(4);
  }

  private static byte[] rich() throws IOException {
    try (InputStream in = SvgCoverTest.class.getResourceAsStream("rich.svg")) {
      return in.readAllBytes();
    }
  }

  private static SvgDrawing read(byte[] svg) throws IOException, ImageException {
    Diagnostics diagnostics = new Diagnostics();
    ImageInfo info = ImageInfo.read(new ByteArrayInputStream(svg), "a drawing");
    SvgReader reader = new SvgReader(FontLibrary.bundled(), new Shaper(), diagnostics);
    SvgDrawing drawing = reader.read(svg, info, "cover.svg", Position.GENERATED);
    assertThat(diagnostics.all()).isEmpty();
    return drawing;
  }

  private static BufferedImage readImage(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }
}
