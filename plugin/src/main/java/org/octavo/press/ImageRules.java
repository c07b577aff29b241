package org.octavo.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.source.Resource;

/** Whether images have as many pixels as a press shows, at the size they are printed in. */
final class ImageRules {

  /** Where a PNG's header has the depth of its samples, and its colour type after it. */
  private static final int DEPTH = 24;

  private final Limits limits;
  private final PressJob job;
  private final Position theme;
  private final Diagnostics diagnostics;
  private final Map<Resource, Place> largest = new LinkedHashMap<>();

  private record Place(Ink.Picture picture, Position origin) {}

  ImageRules(PressJob job, Position theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.job = job;
    this.limits = job.printer().limits();
    this.diagnostics = diagnostics;
  }

  void judge(List<Page> pages) {
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
    largest.forEach((image, place) -> judge(image, place.picture, place.origin));
  }

  private void judge(Resource image, Ink.Picture picture, Position origin) {
    try {
      ImageInfo info = ImageInfo.read(image);
      if (info.kind() != ImageInfo.Kind.SVG) {
        long resolution = resolution(info, picture);
        boolean lineArt = isLineArt(image, info);
        if (resolution < limits.resolution().value()) {
          tell(
              image, origin, resolution, limits.resolution(), "Show it smaller, or in more pixels");
        } else if (lineArt && resolution < limits.lineArt().value()) {
          tell(
              image,
              origin,
              resolution,
              limits.lineArt(),
              "Black and white without greys shows its pixels early");
        }
      }
    } catch (ImageException | IOException e) {
      // The painter reads the whole image and tells what is wrong with it.
    }
  }

  private void tell(
      Resource image, Position origin, long resolution, Quoted<Integer> limit, String hint) {
    limit.broken(
        diagnostics,
        "press-resolution",
        origin,
        '"'
            + image.name()
            + "\" has "
            + resolution
            + " pixels to the inch in print, where "
            + job.printer().keyword()
            + " asks for at least "
            + limit.value(),
        hint);
  }

  private static long resolution(ImageInfo info, Ink.Picture picture) {
    boolean turned = info.orientation() >= 5;
    int wide = turned ? info.pixelHeight() : info.pixelWidth();
    int high = turned ? info.pixelWidth() : info.pixelHeight();
    return Math.round(72 * Math.min(wide / picture.width(), high / picture.height()));
  }

  private static boolean isLineArt(Resource image, ImageInfo info) throws IOException {
    if (info.kind() != ImageInfo.Kind.PNG) {
      return false;
    }
    try (InputStream in = image.open()) {
      byte[] header = in.readNBytes(DEPTH + 1);
      return header.length > DEPTH && header[DEPTH] == 1;
    }
  }
}
