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
 * @param width in points, as seen upright: a pixel is a CSS pixel, 96 to the inch, whatever density
 *     the file claims (CSS Images 3 §5.1)
 * @param height in points, as seen upright
 * @param pixelWidth of the stored raster, before it is turned upright; 0 for SVG
 * @param pixelHeight of the stored raster; 0 for SVG
 * @param orientation how to turn the stored raster: 1–8 as in EXIF 2.32 §4.6.4, 1 for upright
 */
public record ImageInfo(
    Kind kind, double width, double height, int pixelWidth, int pixelHeight, int orientation) {

  /** The formats a book may use. */
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
   * Reads the header. The kind is known by the first bytes and not by the file's name.
   *
   * @throws ImageException when the file cannot be read, is none of the known kinds, is damaged in
   *     its header, or is larger than {@link Limit#IMAGE_PIXELS}
   */
  public static ImageInfo read(Resource resource) throws ImageException {
    String name = '"' + resource.name() + '"';
    try (InputStream in = new BufferedInputStream(resource.open())) {
      return read(in, name);
    } catch (EOFException e) {
      throw new ImageException(name + " is damaged: it ends before its header does", e);
    } catch (IOException e) {
      throw new ImageException(name + " cannot be read as an image: " + e.getMessage(), e);
    }
  }

  /**
   * Reads the header of an image that is in no file of its own.
   *
   * @param in can be marked
   * @param name how a fault calls it
   * @throws IOException when it is none of the known kinds or damaged in its header
   * @throws ImageException when it is larger than {@link Limit#IMAGE_PIXELS} or has no size
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
              + " pixels, where "
              + Limit.IMAGE_PIXELS.most() / 1_000_000
              + " million are the limit");
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
      return raster(Kind.JPEG, header.width(), header.height(), header.orientation());
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
    throw new IOException("it is none of PNG, JPEG, WebP, GIF and SVG");
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

  /** Markup after white space or a byte order mark; UTF-16 has a zero beside the bracket. */
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
