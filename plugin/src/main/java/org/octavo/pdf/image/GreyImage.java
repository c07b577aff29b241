package org.octavo.pdf.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.image.ImageInfo;
import org.octavo.image.JpegHeader;
import org.octavo.pdf.object.Streams;
import org.octavo.style.Grey;

/**
 * An image as greys with at most eight bits, as PDF 1.3 allows.
 *
 * @param hadColors whether the original has visible colours
 */
public record GreyImage(COSStream object, boolean hadColors) {

  /** The largest difference of red, green and blue in a pixel that looks grey. */
  private static final int MAX_GREY_SPREAD = 16;

  /** The predictor with which each row names its PNG filter (ISO 32000-1 7.4.4.4). */
  private static final int PNG_PREDICTOR = 15;

  /** The PNG filter that stores the difference from the row above. */
  private static final byte UP = 2;

  public static GreyImage embed(PDDocument document, byte[] bytes, ImageInfo info)
      throws IOException {
    Optional<COSStream> unmodified = unmodified(document, bytes, info);
    if (unmodified.isPresent()) {
      // The output intent defines DeviceGray for the whole file.
      unmodified.get().setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      return new GreyImage(unmodified.get(), false);
    }
    BufferedImage pixels = PixelReader.read(bytes, info);
    BufferedImage grey = grey(pixels);
    boolean colors = hasColors(pixels);
    COSStream object =
        info.kind() == ImageInfo.Kind.JPEG
            ? RasterImage.lossy(document, grey)
            : RasterImage.lossless(document, grey);
    return new GreyImage(object, colors);
  }

  private static Optional<COSStream> unmodified(PDDocument document, byte[] bytes, ImageInfo info)
      throws IOException {
    if (info.kind() == ImageInfo.Kind.PNG) {
      return PngFile.embed(document, bytes).filter(GreyImage::isGrey);
    }
    boolean grey =
        info.kind() == ImageInfo.Kind.JPEG
            && JpegHeader.read(new ByteArrayInputStream(bytes)).frame().components() == 1;
    return grey
        ? Optional.of(RasterImage.embed(document, bytes, info)).filter(GreyImage::isShallow)
        : Optional.empty();
  }

  private static boolean isGrey(COSStream png) {
    COSDictionary parameters = png.getCOSDictionary(COSName.DECODE_PARMS);
    boolean indexed =
        png.getCOSArray(COSName.COLORSPACE) != null
            && COSName.INDEXED.equals(png.getCOSArray(COSName.COLORSPACE).get(0));
    return !indexed && parameters.getInt(COSName.COLORS) == 1 && isShallow(png);
  }

  private static boolean isShallow(COSStream image) {
    return image.getInt(COSName.BITS_PER_COMPONENT) <= 8;
  }

  /** The image on white; the same image if it has no transparency. */
  public static BufferedImage onWhite(BufferedImage pixels) {
    if (!pixels.getColorModel().hasAlpha()) {
      return pixels;
    }
    BufferedImage flat =
        new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    graphics.drawImage(pixels, 0, 0, null);
    graphics.dispose();
    return flat;
  }

  /** Converts colours by {@link Grey}, because the JDK's conversion is too light. */
  public static BufferedImage grey(BufferedImage pixels) {
    if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return pixels;
    }
    BufferedImage flat = onWhite(pixels);
    int width = flat.getWidth();
    BufferedImage grey = new BufferedImage(width, flat.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] target = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    int[] row = new int[width];
    for (int y = 0; y < flat.getHeight(); y++) {
      flat.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        target[y * width + x] = (byte) Grey.of(row[x]);
      }
    }
    return grey;
  }

  /** Embeds the samples unmodified; PDFBox would let the JDK convert them, which lightens greys. */
  public static COSStream lossless(PDDocument document, BufferedImage grey) throws IOException {
    int width = grey.getWidth();
    int height = grey.getHeight();
    byte[] samples = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    byte[] rows = new byte[height * (width + 1)];
    for (int y = 0; y < height; y++) {
      int row = y * (width + 1);
      rows[row] = UP;
      for (int x = 0; x < width; x++) {
        int above = y == 0 ? 0 : samples[(y - 1) * width + x];
        rows[row + 1 + x] = (byte) (samples[y * width + x] - above);
      }
    }
    COSStream stream = Streams.compress(document, rows);
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
    parameters.setInt(COSName.COLUMNS, width);
    parameters.setDirect(true);
    stream.setItem(COSName.DECODE_PARMS, parameters);
    return stream;
  }

  private static boolean hasColors(BufferedImage pixels) {
    if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return false;
    }
    int width = pixels.getWidth();
    int[] row = new int[width];
    for (int y = 0; y < pixels.getHeight(); y++) {
      pixels.getRGB(0, y, width, 1, row, 0, width);
      for (int pixel : row) {
        boolean shown = pixel >>> 24 != 0;
        if (shown && spread(pixel) > MAX_GREY_SPREAD) {
          return true;
        }
      }
    }
    return false;
  }

  private static int spread(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }
}
