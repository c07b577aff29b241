package org.octavo.pdf.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.octavo.image.ImageInfo;

/** Decodes images in formats that PDF does not have. */
public final class PixelReader {

  private PixelReader() {}

  /** The first image in the file, as 8-bit grey, sRGB, or sRGB with alpha. */
  public static BufferedImage read(byte[] bytes, ImageInfo info) throws IOException {
    ImageReader reader = reader(info.kind());
    // In memory, because a temporary file would be outside of the book.
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      // Without metadata, so that nothing compressed in them is inflated.
      reader.setInput(in, true, true);
      return plain(reader.read(0));
    } catch (IIOException e) {
      // The JDK's reader wraps an error that the image did not cause.
      if (e.getCause() instanceof OutOfMemoryError lacking) {
        throw lacking;
      }
      throw e;
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(ImageInfo.Kind kind) throws IOException {
    return switch (kind) {
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
      case JPEG -> jpegReader();
      default -> {
        Iterator<ImageReader> readers =
            ImageIO.getImageReadersByFormatName(kind == ImageInfo.Kind.GIF ? "gif" : "png");
        yield readers.next();
      }
    };
  }

  /** TwelveMonkeys' reader supports CMYK; it finds the JDK's reader through the registry. */
  private static ImageReader jpegReader() throws IOException {
    IIORegistry registry = IIORegistry.getDefaultInstance();
    JPEGImageReaderSpi spi = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
    if (spi == null) {
      registry.registerServiceProvider(new JPEGImageReaderSpi());
      spi = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
    }
    return spi.createReaderInstance(null);
  }

  /** Converts to a standard pixel layout, so that the result does not depend on the decoder. */
  private static BufferedImage plain(BufferedImage read) {
    boolean samples = read.getColorModel() instanceof ComponentColorModel;
    if (samples && read.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      return grey(read);
    }
    int type =
        read.getColorModel().getTransparency() != Transparency.OPAQUE
            ? BufferedImage.TYPE_INT_ARGB
            : read.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
    if (read.getType() == type) {
      return read;
    }
    BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), type);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(read, 0, 0, null);
    graphics.dispose();
    return plain;
  }

  /** Copies the samples, because the JDK treats greys as linear and would lighten them. */
  private static BufferedImage grey(BufferedImage read) {
    int width = read.getWidth();
    int height = read.getHeight();
    Raster samples = read.getRaster();
    boolean alpha = samples.getNumBands() > 1;
    BufferedImage plain =
        new BufferedImage(
            width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_BYTE_GRAY);
    int[] depth = read.getColorModel().getComponentSize();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grey = samples.getSample(x, y, 0) >> depth[0] - 8;
        if (alpha) {
          int opacity = samples.getSample(x, y, 1) >> depth[1] - 8;
          plain.setRGB(x, y, opacity << 24 | 0x010101 * grey);
        } else {
          plain.getRaster().setSample(x, y, 0, grey);
        }
      }
    }
    return plain;
  }
}
