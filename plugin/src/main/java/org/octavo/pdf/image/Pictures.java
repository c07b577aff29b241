package org.octavo.pdf.image;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageException;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;

/** The images of one file, each embedded once. */
public final class Pictures {

  private final Map<Resource, Optional<PdfPicture>> byResource = new LinkedHashMap<>();
  private final Maker maker;
  private final Diagnostics diagnostics;

  /** Embeds an image for one edition. */
  @FunctionalInterface
  public interface Maker {

    /**
     * @param name in the resources of pages
     * @param origin where in the book the image is used first
     * @throws ImageException if the file is not a usable image
     */
    PdfPicture make(String name, Resource image, Position origin)
        throws IOException, ImageException;
  }

  private Pictures(Maker maker, Diagnostics diagnostics) {
    this.maker = maker;
    this.diagnostics = diagnostics;
  }

  /** Embeds all images of pages. An image that cannot be used is reported at its first use. */
  public static Pictures embed(Collection<Page> pages, Maker maker, Diagnostics diagnostics) {
    Pictures pictures = new Pictures(maker, diagnostics);
    for (Page page : pages) {
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Picture picture) {
          pictures.add(picture);
        }
      }
    }
    return pictures;
  }

  /** The embedded image; empty for one that cannot be used. */
  public Optional<PdfPicture> of(Resource image) {
    return byResource.getOrDefault(image, Optional.empty());
  }

  private void add(Ink.Picture picture) {
    Resource image = picture.image();
    if (!byResource.containsKey(image)) {
      String name = "Im" + (byResource.size() + 1);
      Position origin = origin(picture);
      byResource.put(image, LocatedException.at(origin, () -> read(name, image, origin)));
    }
  }

  private Optional<PdfPicture> read(String name, Resource image, Position origin) {
    try {
      return Optional.of(maker.make(name, image, origin));
    } catch (ImageException e) {
      report(origin, e.getMessage());
    } catch (IOException | RuntimeException e) {
      report(origin, '"' + image.name() + "\" cannot be decoded: " + e.getMessage());
    }
    return Optional.empty();
  }

  private void report(Position origin, String message) {
    diagnostics.report(Code.BAD_IMAGE, origin, message);
  }

  private static Position origin(Ink.Picture picture) {
    return picture.owner() instanceof Owner.Content content
        ? content.element().origin()
        : Position.ofFile(picture.image().display());
  }
}
