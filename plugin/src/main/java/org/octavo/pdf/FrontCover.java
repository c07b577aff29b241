package org.octavo.pdf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.layout.Destination;
import org.octavo.layout.Page;
import org.octavo.layout.Typeset;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;
import org.octavo.tree.Element;

/** The front cover of the screen edition. */
public final class FrontCover {

  /** The cover and a blank page, so rectos remain on the right in a two-page view. */
  static final int PAGES = 2;

  /**
   * The largest part of the image's width or height that may be cut off, both sides together. It is
   * enough to show the image that stores ask for (1.6 times as high as wide) on a page of 6 by 9
   * inches, and less than the usual margin around the title.
   */
  private static final double MAX_CROP = 0.07;

  private final Resource image;
  private final byte[] bytes;
  private final String label;
  private final Element shown;

  /**
   * @param name of the image in diagnostics
   * @param bytes of the image file, in any format that a book may use
   * @param alternative text that is read out instead of the image
   * @param label the name of the page in viewers, such as {@code Cover}
   */
  public FrontCover(String name, byte[] bytes, String alternative, String label) {
    this.image = new Resource(name, name, Path.of(name));
    this.bytes = bytes.clone();
    this.label = label;
    this.shown = new Element("img", Map.of("alt", alternative), List.of(), Position.ofFile(name));
  }

  /** The image as an element, for the structure tree. */
  Element element() {
    return shown;
  }

  String label() {
    return label;
  }

  boolean isOf(Resource other) {
    return image.equals(other);
  }

  byte[] bytes() {
    return bytes;
  }

  ImageInfo info() throws IOException, ImageException {
    return ImageInfo.read(
        new BufferedInputStream(new ByteArrayInputStream(bytes)), '"' + image.name() + '"');
  }

  /**
   * The book with this cover in front. The image fills a page of the book's size if little of it is
   * cut off; otherwise the page has the height of the others and the proportions of the image.
   */
  Typeset before(Typeset typeset, ImageInfo info) {
    Page first = typeset.pages().get(0);
    double height = first.height();
    double width = height * info.width() / info.height();
    double pageWidth = width;
    double shape = width / first.width();
    if (Math.min(shape, 1 / shape) >= 1 - MAX_CROP) {
      pageWidth = first.width();
      height = Math.max(height, height / shape);
      width = Math.max(width, pageWidth);
    }
    Owner owner = new Owner.Content(shown, Owner.Part.OWN);
    Ink picture =
        new Ink.Picture(
            owner, (pageWidth - width) / 2, (first.height() - height) / 2, width, height, image);
    List<Page> pages = new ArrayList<>();
    Page.Size size = new Page.Size(pageWidth, first.height());
    pages.add(new Page(0, "", "", false, size, List.of(picture)));
    pages.add(new Page(1, "", "", true, first.size(), List.of()));
    for (Page page : typeset.pages()) {
      pages.add(
          new Page(
              page.index() + PAGES,
              page.folio(),
              page.name(),
              page.blank(),
              page.size(),
              page.inks()));
    }
    Map<String, Destination> destinations = new LinkedHashMap<>();
    typeset
        .destinations()
        .forEach(
            (id, at) -> destinations.put(id, new Destination(at.page() + PAGES, at.x(), at.y())));
    return new Typeset(typeset.book(), pages, destinations, typeset.roman(), typeset.report());
  }
}
