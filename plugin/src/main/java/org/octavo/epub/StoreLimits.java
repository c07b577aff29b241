package org.octavo.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageInfo;
import org.octavo.image.JpegHeader;
import org.octavo.source.Resource;

/** The limits that e-book stores set for images, as of November 2026. */
final class StoreLimits {

  /** Apple Books Asset Guide: at most 5.6 million pixels in one image. */
  static final long APPLE_PIXELS = 5_600_000;

  /** Google Play Books, EPUB guidelines: at most 3200 pixels on a side. */
  static final int GOOGLE_SIDE = 3200;

  private StoreLimits() {}

  /** Reports an image that is too large for a store. The image itself is never changed. */
  static void checkSize(
      ImageInfo image, Resource resource, Position origin, Diagnostics diagnostics) {
    int width = image.pixelWidth();
    int height = image.pixelHeight();
    if ((long) width * height > APPLE_PIXELS) {
      String limit = "Apple Books accepts at most 5.6 million";
      diagnostics.report(Code.LARGE_IMAGE, origin, resource.name(), width, height, limit);
    } else if (Math.max(width, height) > GOOGLE_SIDE) {
      String limit = "Google Play accepts at most 3200 on each side";
      diagnostics.report(Code.LARGE_IMAGE, origin, resource.name(), width, height, limit);
    }
  }

  /**
   * Reports a JPEG in CMYK (Apple Books Asset Guide: images must be RGB). Some e-readers invert its
   * colours.
   *
   * @throws IOException if the header of the JPEG cannot be read
   */
  static void checkColors(byte[] jpeg, Resource resource, Position origin, Diagnostics diagnostics)
      throws IOException {
    if (JpegHeader.read(new ByteArrayInputStream(jpeg)).frame().components() == 4) {
      diagnostics.report(Code.CMYK_IMAGE, origin, resource.name());
    }
  }
}
