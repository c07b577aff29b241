package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.color.Srgb;
import org.octavo.source.Resource;

class PaintedImagesTest {

  private static final Owner FIGURE = PageFixture.of(PageFixture.element("img"));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turnsPhotographsUpright(int orientation) throws IOException {
    byte[] upright = jpeg(quarters(BufferedImage.TYPE_INT_RGB));
    byte[] stored = jpeg(stored(quarters(BufferedImage.TYPE_INT_RGB), orientation));
    Resource image = file("a.jpg", withOrientation(stored, orientation));

    BufferedImage page = render(new PageFixture().picture(FIGURE, 20, 40, 80, 80, image));

    assertThat(upright).isNotEmpty();
    assertThat(corners(page)).containsExactly("red", "green", "blue", "white");
  }

  @ParameterizedTest
  @CsvSource({
    "png, 1", // INT_RGB
    "png, 2", // INT_ARGB
    "png, 13", // BYTE_INDEXED
    "gif, 13", "jpg, 1"
  })
  void paintsEveryImageFormat(String format, int type) throws IOException {
    Resource image = file("a." + format, encode(format, quarters(type)));

    BufferedImage page = render(new PageFixture().picture(FIGURE, 20, 40, 80, 80, image));

    assertThat(corners(page)).containsExactly("red", "green", "blue", "white");
  }

  @Test
  void paintsWebp() throws IOException {
    Resource image =
        file(
            "a.webp",
            Base64.getDecoder().decode("UklGRhwAAABXRUJQVlA4TBAAAAAvAUAAAAcQEf0PRET/Aw=="));
    PageFixture sheets = new PageFixture().picture(FIGURE, 20, 40, 80, 80, image);

    render(sheets);

    assertThat(sheets.diagnostics.all()).isEmpty();
  }

  @Test
  void convertsCmykToRgb() throws IOException {
    Resource image = file("a.jpg", cmyk());

    BufferedImage page = render(new PageFixture().picture(FIGURE, 20, 40, 80, 80, image));

    assertThat(corners(page)).containsExactly("red", "green", "blue", "white");
  }

  @Test
  void keepsColourSpacesWiderThanSrgb() throws IOException {
    byte[] wide = Srgb.profile();
    int name = new String(wide, StandardCharsets.UTF_16BE).indexOf("sRGB") * 2;
    wide[name + 1] = 'P';
    byte[] header = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
    byte[] segment =
        ByteBuffer.allocate(4 + header.length + wide.length)
            .putShort((short) 0xffe2)
            .putShort((short) (2 + header.length + wide.length))
            .put(header)
            .put(wide)
            .array();
    byte[] jpeg = insert(jpeg(quarters(BufferedImage.TYPE_INT_RGB)), segment);
    PageFixture sheets = new PageFixture().picture(FIGURE, 20, 40, 80, 80, file("a.jpg", jpeg));

    try (PDDocument pdf = sheets.read()) {
      COSArray space = (COSArray) images(pdf).findFirst().orElseThrow().getItem(COSName.COLORSPACE);
      assertThat(space.getName(0)).isEqualTo("ICCBased");
      assertThat(((COSStream) space.getObject(1)).createInputStream()).hasBinaryContent(wide);
    }
  }

  @Test
  void keepsTransparency() throws IOException {
    BufferedImage half = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
    half.setRGB(0, 0, 0xffff0000);
    Resource image = file("a.png", encode("png", half));

    BufferedImage page =
        render(
            new PageFixture()
                .rule(PageFixture.RUNNING_HEAD, 0, 0, 200, 300, 0x0000ff)
                .picture(FIGURE, 20, 40, 80, 80, image));

    assertThat(corners(page)).containsExactly("red", "blue", "blue", "blue");
  }

  @Test
  void embedsEachImageOnce() throws IOException {
    Resource image = file("a.png", encode("png", quarters(BufferedImage.TYPE_INT_RGB)));
    PageFixture sheets = new PageFixture();
    for (int i = 0; i < 3; i++) {
      sheets.picture(FIGURE, 20, 40, 80, 80, image).picture(FIGURE, 20, 140, 80, 80, image).turn();
    }

    try (PDDocument pdf = sheets.read()) {
      assertThat(images(pdf).distinct()).hasSize(1);
    }
  }

  @Test
  void embedsJpegUnmodified() throws IOException {
    byte[] jpeg = jpeg(quarters(BufferedImage.TYPE_INT_RGB));
    PageFixture sheets = new PageFixture().picture(FIGURE, 20, 40, 80, 80, file("a.jpg", jpeg));

    try (PDDocument pdf = sheets.read()) {
      assertThat(images(pdf).findFirst().orElseThrow().createRawInputStream())
          .hasBinaryContent(jpeg);
    }
  }

  @Test
  void reportsImagesThatCannotBeDecoded() throws IOException {
    byte[] png = encode("png", quarters(BufferedImage.TYPE_INT_RGB));
    byte[] jpeg = jpeg(quarters(BufferedImage.TYPE_INT_RGB));
    byte[] bomb = png.clone();
    bomb[17] = 1;
    bomb[21] = 1;
    byte[] altered = png.clone();
    altered[png.length - 20] ^= 1;
    List<Resource> bad =
        List.of(
            file("1.png", Arrays.copyOf(png, png.length - 30)),
            file("2.jpg", Arrays.copyOf(jpeg, jpeg.length - 30)),
            file("3.png", bomb),
            file("4.png", altered),
            file("5.gif", "GIF89a\1\0\1\0\0\0\0!".getBytes("ISO-8859-1")),
            file("6.svg", "<svg><g></svg>".getBytes("ISO-8859-1")),
            file("7.png", "not an image".getBytes("ISO-8859-1")));
    PageFixture sheets = new PageFixture();
    bad.forEach(image -> sheets.picture(FIGURE, 20, 40, 80, 80, image));

    BufferedImage page = render(sheets.words(20, 200, "still here"));

    assertThat(corners(page)).containsExactly("white", "white", "white", "white");
    assertThat(sheets.diagnostics.all())
        .hasSize(bad.size())
        .allSatisfy(
            diagnostic ->
                assertThat(diagnostic.toString())
                    .startsWith("a.md:3:1: error[bad-image]: the image"));
    assertThat(sheets.diagnostics.all())
        .extracting(Diagnostic::message)
        .contains("the image cannot be used: \"1.png\" cannot be decoded: it is cut short");
  }

  private Resource file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    return new Resource(name, "src/main/book/" + name, path);
  }

  private static Stream<COSStream> images(PDDocument pdf) {
    return StreamSupport.stream(pdf.getPages().spliterator(), false)
        .map(page -> page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT))
        .flatMap(objects -> objects.keySet().stream().map(name -> objects.getCOSStream(name)));
  }

  private static BufferedImage render(PageFixture sheets) throws IOException {
    try (PDDocument pdf = sheets.read()) {
      return new PDFRenderer(pdf).renderImage(0);
    }
  }

  /** The colours near the corners of the square from (20, 40) to (100, 120), in reading order. */
  private static List<String> corners(BufferedImage page) {
    return List.of(
        name(page.getRGB(30, 50)),
        name(page.getRGB(90, 50)),
        name(page.getRGB(30, 110)),
        name(page.getRGB(90, 110)));
  }

  private static String name(int rgb) {
    Color color = new Color(rgb);
    boolean red = color.getRed() > 128;
    boolean green = color.getGreen() > 128;
    boolean blue = color.getBlue() > 128;
    return red && green && blue ? "white" : red ? "red" : green ? "green" : "blue";
  }

  private static BufferedImage quarters(int type) {
    BufferedImage image = new BufferedImage(32, 32, type);
    Graphics2D graphics = image.createGraphics();
    Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colors[i]);
      graphics.fillRect(i % 2 * 16, i / 2 * 16, 16, 16);
    }
    graphics.dispose();
    return image;
  }

  /** The image as a camera with this orientation stores it (EXIF 2.32 §4.6.4). */
  private static BufferedImage stored(BufferedImage upright, int orientation) {
    BufferedImage stored = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < 32; row++) {
      for (int column = 0; column < 32; column++) {
        int a = 31 - row;
        int b = 31 - column;
        int rgb =
            switch (orientation) {
              case 2 -> upright.getRGB(b, row);
              case 3 -> upright.getRGB(b, a);
              case 4 -> upright.getRGB(column, a);
              case 5 -> upright.getRGB(row, column);
              case 6 -> upright.getRGB(a, column);
              case 7 -> upright.getRGB(a, b);
              case 8 -> upright.getRGB(row, b);
              default -> upright.getRGB(column, row);
            };
        stored.setRGB(column, row, rgb);
      }
    }
    return stored;
  }

  /** The quarters in cyan, magenta, yellow and black, inverted as image editors write them. */
  private static byte[] cmyk() throws IOException {
    int[][] inks = {{0, 255, 255, 0}, {255, 0, 255, 0}, {255, 255, 0, 0}, {0, 0, 0, 0}};
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 32, 4, null);
    for (int y = 0; y < 32; y++) {
      for (int x = 0; x < 32; x++) {
        int[] ink = inks[x / 16 + y / 16 * 2];
        for (int i = 0; i < 4; i++) {
          raster.setSample(x, y, i, 255 - ink[i]);
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(raster, null, null));
    }
    byte[] jpeg = out.toByteArray();
    byte[] adobe = HexFormat.of().parseHex("ffee000e41646f626500640000000000");
    return insert(jpeg, adobe);
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    return encode("jpg", image);
  }

  private static byte[] encode(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022457869660000"
                    + "4d4d002a00000008"
                    + "00010112000300000001000100000000"
                    + "0000");
    exif[exif.length - 7] = (byte) orientation;
    return insert(jpeg, exif);
  }

  /** Inserts a segment after the start of the JPEG. */
  private static byte[] insert(byte[] jpeg, byte[] segment) {
    byte[] all = new byte[jpeg.length + segment.length];
    System.arraycopy(jpeg, 0, all, 0, 2);
    System.arraycopy(segment, 0, all, 2, segment.length);
    System.arraycopy(jpeg, 2, all, 2 + segment.length, jpeg.length - 2);
    return all;
  }
}
