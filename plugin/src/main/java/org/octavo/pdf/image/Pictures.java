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

/** The images of one file, each put into it once. */
public final class Pictures {

  private final Map<Resource, Optional<PdfPicture>> byResource = new LinkedHashMap<>();
  private final Maker maker;
  private final Diagnostics diagnostics;

  /** How an image becomes an object of one edition's file. */
  @FunctionalInterface
  public interface Maker {

    /**
     * @param name in the resources of the pages
     * @param origin where it stands in the book
     */
    PdfPicture make(String name, Resource image, Position origin)
        throws IOException, ImageException;
  }

  private Pictures(Maker maker, Diagnostics diagnostics) {
    this.maker = maker;
    this.diagnostics = diagnostics;
  }

  /**
   * Puts all images of the pages into the file. One that cannot be used is a diagnostic where it
   * first stands in the book.
   */
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

  /** The image as it stands in the file; empty for one that could not be used. */
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
      bad(origin, e.getMessage());
    } catch (IOException | RuntimeException e) {
      bad(origin, '"' + image.name() + "\" cannot be decoded: " + e.getMessage());
    }
    return Optional.empty();
  }

  private void bad(Position origin, String message) {
    diagnostics.report(Code.BAD_IMAGE, origin, message);
  }

  private static Position origin(Ink.Picture picture) {
    return picture.owner() instanceof Owner.Content content
        ? content.element().origin()
        : Position.ofFile(picture.image().display());
  }
}
