package org.octavo.image;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the sizes in the headers of PNG, GIF and WebP files. */
final class RasterHeaders {

  private RasterHeaders() {}

  /** PNG 3rd edition §11.2.1: the signature is followed by IHDR with two 32-bit numbers. */
  static ImageInfo png(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    data.skipNBytes(12);
    if (data.readInt() != 0x49484452) {
      throw new IOException("it is a PNG without IHDR");
    }
    int width = data.readInt();
    int height = data.readInt();
    if (width < 0 || height < 0) {
      throw new IOException("it is a PNG of impossible size");
    }
    return ImageInfo.raster(ImageInfo.Kind.PNG, width, height, 1);
  }

  /** GIF89a §18: the size of the logical screen. */
  static ImageInfo gif(InputStream in) throws IOException {
    in.skipNBytes(6);
    int width = little(in, 2);
    int height = little(in, 2);
    return ImageInfo.raster(ImageInfo.Kind.GIF, width, height, 1);
  }

  /**
   * RFC 9649 §2: the first chunk is VP8X, VP8L or VP8; each stores the size at a different offset.
   */
  static ImageInfo webp(InputStream in) throws IOException {
    in.skipNBytes(12);
    String chunk = "" + (char) in.read() + (char) in.read() + (char) in.read() + (char) in.read();
    in.skipNBytes(4);
    int width;
    int height;
    switch (chunk) {
      case "VP8X" -> {
        in.skipNBytes(4);
        width = 1 + little(in, 3);
        height = 1 + little(in, 3);
      }
      case "VP8L" -> {
        in.skipNBytes(1);
        int bits = little(in, 4);
        width = 1 + (bits & 0x3fff);
        height = 1 + (bits >>> 14 & 0x3fff);
      }
      case "VP8 " -> {
        in.skipNBytes(6);
        width = little(in, 2) & 0x3fff;
        height = little(in, 2) & 0x3fff;
      }
      default -> throw new IOException("it is a WebP that begins with an unknown chunk");
    }
    return ImageInfo.raster(ImageInfo.Kind.WEBP, width, height, 1);
  }

  private static int little(InputStream in, int bytes) throws IOException {
    byte[] read = in.readNBytes(bytes);
    if (read.length < bytes) {
      throw new EOFException();
    }
    int value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = value << 8 | read[i] & 0xff;
    }
    return value;
  }
}
