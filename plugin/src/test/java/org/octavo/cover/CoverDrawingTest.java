package org.octavo.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.octavo.source.BookYaml;
import org.octavo.source.Contributor;
import org.octavo.source.Metadata;

class CoverDrawingTest {

  private static final int GROUND = 0x14213D;
  private static final int INK = 0xF4EFE4;

  @Test
  void drawsJpegInTheSizeThatStoresRecommend() throws IOException {
    BufferedImage cover = read(jpeg(book("Fish & Chips", Optional.of("A meal"))));
    assertThat(cover.getWidth()).isEqualTo(1600);
    assertThat(cover.getHeight()).isEqualTo(2560);
    assertThat(light(cover, 400, 1100)).as("the title").isBetween(10_000, 400_000);
    assertThat(light(cover, 2040, 2320)).as("the author").isBetween(2_000, 100_000);
    assertThat(light(cover, 0, 100)).as("outside the frame").isZero();
  }

  /** The JDK's own drawing and encoding give different bytes in different versions. */
  @Test
  void drawsTheSameBytesOnEveryJdk() {
    CRC32 crc = new CRC32();
    crc.update(jpeg(book("Fish & Chips", Optional.of("A meal"))));
    assertThat(Long.toHexString(crc.getValue())).isEqualTo("c353396");
  }

  @Test
  void acceptsVeryLongTitle() throws IOException {
    BufferedImage cover = read(jpeg(book("Interminable".repeat(30), Optional.empty())));
    assertThat(cover.getWidth()).isEqualTo(1600);
  }

  @Test
  void fillsPixelsByCoveredArea() {
    Raster raster = new Raster(4, 3);
    Contours shape = new Contours();
    shape.move(0.5, 1);
    shape.line(3, 1);
    shape.line(3, 2.5);
    shape.line(0.5, 2.5);
    shape.close();
    raster.fill(shape);
    assertThat(raster.shades())
        .containsExactly(
            new byte[] {
              0, 0, 0, 0, (byte) 128, (byte) 255, (byte) 255, 0, 64, (byte) 128, (byte) 128, 0
            });
  }

  @Test
  void decodedJpegResemblesPicture() throws IOException {
    Raster raster = new Raster(83, 61);
    Contours shape = new Contours();
    shape.move(5, 50);
    shape.cubic(10, 0, 60, 0, 70, 30);
    shape.quad(80, 60, 5, 50);
    shape.close();
    raster.fill(shape);
    BufferedImage decoded = read(JpegEncoder.encode(new TwoColorBlocks(raster, GROUND, INK)));
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        int shade = raster.shades()[y * raster.width() + x] & 255;
        assertThat(decoded.getRGB(x, y) >> 8 & 255)
            .as("green at %d, %d", x, y)
            .isCloseTo((0x21 * (255 - shade) + 0xEF * shade) / 255, within(24));
      }
    }
  }

  private static byte[] jpeg(Metadata metadata) {
    return CoverDrawing.jpeg(metadata, Cover.STORE_RATIO);
  }

  private static BufferedImage read(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  /** The number of light pixels inside the frame between two rows. */
  private static int light(BufferedImage cover, int from, int to) {
    int count = 0;
    for (int y = from; y < to; y++) {
      for (int x = 150; x < 1450; x++) {
        count += (cover.getRGB(x, y) & 255) > 128 ? 1 : 0;
      }
    }
    return count;
  }

  private static Metadata book(String title, Optional<String> subtitle) {
    Metadata metadata =
        Metadata.EMPTY
            .with(BookYaml.TITLE, title)
            .with(BookYaml.AUTHORS, List.of(new Contributor("Ada Example", "aut", "Example, Ada")));
    return subtitle.map(text -> metadata.with(BookYaml.SUBTITLE, text)).orElse(metadata);
  }
}
