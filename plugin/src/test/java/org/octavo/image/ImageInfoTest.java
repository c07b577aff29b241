package org.octavo.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.source.Resource;

class ImageInfoTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
  void convertsPixelsToPoints(String format, ImageInfo.Kind kind) throws Exception {
    assertThat(read(raster(format, 40, 20))).isEqualTo(new ImageInfo(kind, 30, 15, 40, 20, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "524946461c000000574542505650382010000000d00100 9d012a28001400 0000, 40, 20",
    "52494646180000005745425056503 84c0b0000002f27c00400000000000000, 40, 20",
    "524946461c00000057454250565038580a0000000000000027000013000000 00, 40, 20"
  })
  void readsEachKindOfWebpHeader(String hex, int width, int height) throws Exception {
    ImageInfo info = read(HexFormat.of().parseHex(hex.replace(" ", "")));

    assertThat(info).isEqualTo(ImageInfo.raster(ImageInfo.Kind.WEBP, width, height, 1));
  }

  @Test
  void swapsWidthAndHeightOfRotatedPhotograph() throws Exception {
    ImageInfo info = read(withOrientation(raster("jpg", 40, 20), 6));

    assertThat(info).isEqualTo(new ImageInfo(ImageInfo.Kind.JPEG, 15, 30, 40, 20, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='100' height='50'                          | 75    | 37.5",
        "width='10cm' viewBox='0 0 200 100'               | 283.4646 | 141.7323",
        "viewBox='0,0,400,200'                            | 300   | 150",
        "width='100%' height='100%' viewBox='0 0 40 80'   | 30    | 60",
        "                                                 | 225   | 112.5"
      })
  void computesSvgSizeFromAttributes(String attributes, double width, double height)
      throws Exception {
    ImageInfo info =
        read(
            "<?xml version='1.0'?><!-- drawn --><svg xmlns='http://www.w3.org/2000/svg' "
                + (attributes == null ? "" : attributes)
                + "/>");

    assertThat(info.kind()).isEqualTo(ImageInfo.Kind.SVG);
    assertThat(info.width()).isCloseTo(width, within(1e-3));
    assertThat(info.height()).isCloseTo(height, within(1e-3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello                      | \"a.bin\" cannot be read: it is not a PNG, JPEG, WebP, GIF or SVG file",
        "GIF89a                     | \"a.bin\" is damaged: it ends inside its header",
        "<html/>                    | \"a.bin\" cannot be read: it is XML but not SVG",
        "<svg width='0' height='9'/>| \"a.bin\" has no size: its width or height is 0"
      })
  void rejectsFileThatIsNotAnImage(String file, String message) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(ImageException.class).hasMessage(message);
  }

  @Test
  void rejectsSvgWithExternalEntity() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg width='&a;' height='2'/>";

    assertThatThrownBy(() -> read(bomb)).isInstanceOf(ImageException.class);
  }

  @Test
  void rejectsTooManyPixelsByHeaderAlone() throws Exception {
    byte[] png = raster("png", 1, 1);
    png[17] = 1;
    png[21] = 1;

    assertThatThrownBy(() -> read(png))
        .hasMessage("\"a.bin\" is too large: 65537 × 65537 pixels; the limit is 100 million");
  }

  private ImageInfo read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private ImageInfo read(byte[] bytes) throws Exception {
    Path file = folder.resolve("a.bin");
    Files.write(file, bytes);
    return ImageInfo.read(new Resource("a.bin", "src/main/book/a.bin", file));
  }

  private static byte[] raster(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** Inserts an APP1 segment with one EXIF entry after the SOI marker. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022457869660000"
                    + "4d4d002a00000008"
                    + "000101120003000000010006"
                    + "0000"
                    + "00000000");
    exif[exif.length - 7] = (byte) orientation;
    byte[] all = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, all, 0, 2);
    System.arraycopy(exif, 0, all, 2, exif.length);
    System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
    return all;
  }
}
