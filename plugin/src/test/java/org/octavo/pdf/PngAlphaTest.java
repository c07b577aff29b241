package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;

class PngAlphaTest {

  private static final Owner FIGURE = PageFixture.of(PageFixture.element("img"));

  @TempDir Path folder;

  /** Filtered rows can be separated, because filters combine bytes of the same sample only. */
  @ParameterizedTest
  @ValueSource(ints = {8, 16})
  void separatesAlphaWithoutDecodingTheImage(int depth) throws IOException {
    BufferedImage image = graded(depth);
    byte[] png = encode("png", image);
    PageFixture sheets = new PageFixture().picture(FIGURE, 20, 40, 80, 80, file("a.png", png));

    try (PDDocument pdf = sheets.read()) {
      COSStream colors = onlyImage(pdf);
      assertThat(colors.getInt(COSName.BITS_PER_COMPONENT)).isEqualTo(depth);
      assertThat(samples(colors)).isEqualTo(samples(image, depth, 0, 3));
      assertThat(samples(colors.getCOSStream(COSName.SMASK)))
          .isEqualTo(samples(image, depth, 3, 4));
    }
  }

  private static BufferedImage graded(int depth) {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            true,
            false,
            Transparency.TRANSLUCENT,
            depth == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(40, 30);
    for (int i = 0; i < 1200; i++) {
      for (int band = 0; band < 4; band++) {
        raster.setSample(i % 40, i / 40, band, i * i * (band + 3) % (1 << depth));
      }
    }
    return new BufferedImage(model, raster, false, null);
  }

  private static byte[] samples(BufferedImage image, int depth, int from, int to) {
    ByteArrayOutputStream samples = new ByteArrayOutputStream();
    for (int i = 0; i < 1200; i++) {
      for (int band = from; band < to; band++) {
        int sample = image.getRaster().getSample(i % 40, i / 40, band);
        if (depth == 16) {
          samples.write(sample >> 8);
        }
        samples.write(sample);
      }
    }
    return samples.toByteArray();
  }

  private static byte[] samples(COSStream stream) throws IOException {
    return stream.createInputStream().readAllBytes();
  }

  /** The JDK treats greys as linear, which would lighten them. */
  @Test
  void keepsGreysOfImagesWithAlpha() throws IOException {
    byte[] png = greyAndAlpha(127);
    BufferedImage page =
        render(new PageFixture().picture(FIGURE, 20, 40, 80, 80, file("a.png", png)));
    assertThat(page.getRGB(60, 80) & 0xff).isBetween(126, 128);
  }

  private static byte[] greyAndAlpha(int grey) throws IOException {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster = model.createCompatibleWritableRaster(8, 8);
    for (int i = 0; i < 64; i++) {
      raster.setPixel(i % 8, i / 8, new int[] {grey, 255});
    }
    return encode("png", new BufferedImage(model, raster, false, null));
  }

  private static COSStream onlyImage(PDDocument pdf) {
    COSDictionary objects =
        pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return objects.getCOSStream(objects.keySet().iterator().next());
  }

  private Resource file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    return new Resource(name, "src/main/book/" + name, path);
  }

  private static BufferedImage render(PageFixture sheets) throws IOException {
    try (PDDocument pdf = sheets.read()) {
      return new PDFRenderer(pdf).renderImage(0);
    }
  }

  private static byte[] encode(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }
}
