package org.octavo.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.cover.CoverDrawing;
import org.octavo.layout.Page;
import org.octavo.pdf.FrontCover;
import org.octavo.source.BookYaml;
import org.octavo.source.Metadata;
import org.octavo.source.Resource;
import org.octavo.source.Resources;

/** Finds the cover of a book. */
final class Covers {

  private Covers() {}

  /**
   * The author's image, or one drawn from the metadata.
   *
   * @param page of the book, whose shape a drawn cover has
   */
  static FrontCover front(Book book, Resources resources, Page page) throws IOException {
    Metadata metadata = book.metadata();
    String label = book.words().in(metadata.language()).get("cover").text();
    Optional<Resource> image = metadata.get(BookYaml.COVER).flatMap(resources::find);
    return image.isPresent()
        ? new FrontCover(image.get().display(), image.get().bytes(), names(metadata), label)
        : new FrontCover(
            "cover.jpg",
            CoverDrawing.jpeg(metadata, page.width() / page.height()),
            names(metadata),
            label);
  }

  /** What stands on most covers, in the book's own language. */
  private static String names(Metadata metadata) {
    List<String> names = new ArrayList<>();
    names.add(metadata.title());
    metadata.get(BookYaml.SUBTITLE).ifPresent(names::add);
    names.addAll(metadata.authors());
    return String.join(", ", names);
  }
}
