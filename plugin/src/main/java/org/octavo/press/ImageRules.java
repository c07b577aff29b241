package org.octavo.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.source.Resource;

/** Checks whether images have enough pixels for their printed size. */
final class ImageRules {

  /** Offset of the bit depth in a PNG file (W3C PNG §11.2.1). */
  private static final int PNG_BIT_DEPTH = 24;

  private final Limits limits;
  private final PressJob job;
  private final Position theme;
  private final Diagnostics diagnostics;

  /** Where each image is printed largest. */
  private final Map<Resource, Place> largest = new LinkedHashMap<>();

  private record Place(Ink.Picture picture, Position position) {}

  ImageRules(PressJob job, Position theme, Diagnostics diagnostics) {
    this.job = job;
    this.limits = job.printer().limits();
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  void check(List<Page> pages) {
    for (Page page : pages) {
      Places places = new Places(page, theme);
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Picture picture) {
          Place place = new Place(picture, places.of(picture, picture.y()));
          largest.merge(
              picture.image(),
              place,
              (before, next) -> next.picture.width() > before.picture.width() ? next : before);
        }
      }
    }
    largest.forEach(this::check);
  }

  private void check(Resource image, Place place) {
    try {
      ImageInfo info = ImageInfo.read(image);
      if (info.kind() != ImageInfo.Kind.SVG) {
        long resolution = resolution(info, place.picture);
        boolean lineArt = isLineArt(image, info);
        if (resolution < limits.resolution().value()) {
          report(image, place.position, resolution, limits.resolution());
        } else if (lineArt && resolution < limits.lineArtResolution().value()) {
          report(image, place.position, resolution, limits.lineArtResolution());
        }
      }
    } catch (ImageException | IOException e) {
      // The PDF writer reads the whole image and reports what is wrong with it.
    }
  }

  private void report(
      Resource image, Position position, long resolution, SourcedLimit<Integer> limit) {
    limit.reportBroken(
        diagnostics,
        Code.PRESS_RESOLUTION,
        position,
        image.name(),
        resolution,
        job.printer().keyword(),
        limit.value());
  }

  /** Pixels per inch in the direction that has fewer. */
  private static long resolution(ImageInfo info, Ink.Picture picture) {
    boolean turned = info.orientation() >= 5;
    int wide = turned ? info.pixelHeight() : info.pixelWidth();
    int high = turned ? info.pixelWidth() : info.pixelHeight();
    return Math.round(72 * Math.min(wide / picture.width(), high / picture.height()));
  }

  /** Whether each pixel is one bit, so the edges show at low resolutions. */
  private static boolean isLineArt(Resource image, ImageInfo info) throws IOException {
    if (info.kind() != ImageInfo.Kind.PNG) {
      return false;
    }
    try (InputStream in = image.open()) {
      byte[] header = in.readNBytes(PNG_BIT_DEPTH + 1);
      return header.length > PNG_BIT_DEPTH && header[PNG_BIT_DEPTH] == 1;
    }
  }
}
