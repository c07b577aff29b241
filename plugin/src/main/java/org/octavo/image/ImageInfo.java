package org.octavo.image;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.octavo.diagnostic.Limit;
import org.octavo.source.Resource;

/**
 * Kind and size of an image.
 *
 * @param width in points, after rotation to upright; a pixel is a CSS pixel (1/96 inch) whatever
 *     resolution the file declares (CSS Images 3 §5.1)
 * @param height in points, after rotation to upright
 * @param pixelWidth of the stored raster, before rotation; 0 for SVG
 * @param pixelHeight of the stored raster, before rotation; 0 for SVG
 * @param orientation rotation and mirroring of the stored raster: 1 to 8 as in EXIF 2.32 §4.6.4,
 *     where 1 is upright
 */
public record ImageInfo(
    Kind kind, double width, double height, int pixelWidth, int pixelHeight, int orientation) {

  /** The image formats that a book may contain. */
  public enum Kind {
    PNG,
    JPEG,
    GIF,
    WEBP,
    SVG
  }

  /** CSS Values 4 §6.2: 96 pixels are 72 points. */
  static final double POINTS_PER_PIXEL = 0.75;

  /**
   * Reads the header of an image file. The first bytes decide the kind, not the file name.
   *
   * @throws ImageException if the file cannot be read, has an unknown format or a damaged header,
   *     or has more pixels than {@link Limit#IMAGE_PIXELS}
   */
  public static ImageInfo read(Resource resource) throws ImageException {
    String name = '"' + resource.name() + '"';
    try (InputStream in = new BufferedInputStream(resource.open())) {
      return read(in, name);
    } catch (EOFException e) {
      throw new ImageException(name + " is damaged: it ends inside its header", e);
    } catch (IOException e) {
      throw new ImageException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads the header of an image that is embedded in another file.
   *
   * @param in a stream that supports {@code mark}
   * @param name of the image in exception messages
   * @throws IOException if the format is unknown or the header is damaged
   * @throws ImageException if the image has more pixels than {@link Limit#IMAGE_PIXELS}, or its
   *     width or height is 0
   */
  public static ImageInfo read(InputStream in, String name) throws IOException, ImageException {
    ImageInfo info = read(in);
    if ((long) info.pixelWidth * info.pixelHeight > Limit.IMAGE_PIXELS.most()) {
      throw new ImageException(
          name
              + " is too large: "
              + info.pixelWidth
              + " × "
              + info.pixelHeight
              + " pixels; the limit is "
              + Limit.IMAGE_PIXELS.most() / 1_000_000
              + " million");
    }
    if (!(info.width > 0) || !(info.height > 0)) {
      throw new ImageException(name + " has no size: its width or height is 0");
    }
    return info;
  }

  private static ImageInfo read(InputStream in) throws IOException {
    in.mark(16);
    byte[] start = in.readNBytes(12);
    in.reset();
    if (startsWith(start, 0, "\u0089PNG\r\n\u001a\n")) {
      return RasterHeaders.png(in);
    }
    if (startsWith(start, 0, "\u00ff\u00d8\u00ff")) {
      JpegHeader header = JpegHeader.read(in);
      return raster(
          Kind.JPEG, header.frame().width(), header.frame().height(), header.orientation());
    }
    if (startsWith(start, 0, "GIF87a") || startsWith(start, 0, "GIF89a")) {
      return RasterHeaders.gif(in);
    }
    if (startsWith(start, 0, "RIFF") && startsWith(start, 8, "WEBP")) {
      return RasterHeaders.webp(in);
    }
    if (start.length > 0 && looksLikeXml(start)) {
      return SvgHeader.read(in);
    }
    throw new IOException("it is not a PNG, JPEG, WebP, GIF or SVG file");
  }

  static ImageInfo raster(Kind kind, int width, int height, int orientation) {
    boolean turned = orientation >= 5;
    return new ImageInfo(
        kind,
        (turned ? height : width) * POINTS_PER_PIXEL,
        (turned ? width : height) * POINTS_PER_PIXEL,
        width,
        height,
        orientation);
  }

  private static boolean startsWith(byte[] bytes, int at, String latin1) {
    if (bytes.length < at + latin1.length()) {
      return false;
    }
    for (int i = 0; i < latin1.length(); i++) {
      if ((bytes[at + i] & 0xff) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the file starts with a {@code <}, possibly after white space or a byte order mark. In
   * UTF-16 the other byte of the character is zero.
   */
  private static boolean looksLikeXml(byte[] start) {
    for (byte b : start) {
      if (b == '<') {
        return true;
      }
      boolean skipped = b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0 || b < 0;
      if (!skipped) {
        return false;
      }
    }
    return false;
  }
}
