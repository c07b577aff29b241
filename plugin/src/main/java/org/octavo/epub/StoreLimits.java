package org.octavo.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageInfo;
import org.octavo.image.JpegHeader;
import org.octavo.source.Resource;

/** What the e-book stores ask of images, verified in November 2026. */
final class StoreLimits {

  /** Apple Books Asset Guide: at most 5.6 million pixels in one image. */
  static final long APPLE_PIXELS = 5_600_000;

  /** Google Play Books, EPUB guidelines: at most 3200 pixels on a side. */
  static final int GOOGLE_SIDE = 3200;

  private StoreLimits() {}

  /** Warns; an image is never made smaller behind its author's back. */
  static void check(ImageInfo image, Resource resource, Position origin, Diagnostics diagnostics) {
    String size = image.pixelWidth() + " × " + image.pixelHeight() + " pixels";
    if ((long) image.pixelWidth() * image.pixelHeight() > APPLE_PIXELS) {
      diagnostics.warning(
          "large-image",
          origin,
          "\"" + resource.name() + "\" has " + size + "; Apple Books takes 5.6 million at most",
          "make a smaller copy for the book");
    } else if (Math.max(image.pixelWidth(), image.pixelHeight()) > GOOGLE_SIDE) {
      diagnostics.warning(
          "large-image",
          origin,
          "\"" + resource.name() + "\" has " + size + "; Google Play takes 3200 on a side at most",
          "make a smaller copy for the book");
    }
  }

  /** Apple Books Asset Guide: images in RGB. Readers that know no inks show their negative. */
  static void inks(byte[] jpeg, Resource resource, Position origin, Diagnostics diagnostics)
      throws IOException {
    if (JpegHeader.read(new ByteArrayInputStream(jpeg)).components() == 4) {
      diagnostics.warning(
          "cmyk-image",
          origin,
          "\"" + resource.name() + "\" is in the inks of print (CMYK); e-readers want RGB",
          "export it in RGB; a printer's colours are made from that");
    }
  }
}
