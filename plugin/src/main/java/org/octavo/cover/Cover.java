package org.octavo.cover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.source.BookYaml;
import org.octavo.source.Metadata;
import org.octavo.source.Resource;
import org.octavo.source.Resources;

/** The front cover of a book: the author's image, or else a drawn cover. */
public final class Cover {

  /** Width to height of the cover image that stores expect: 1600 × 2560 pixels. */
  public static final double STORE_RATIO = 0.625;

  private final Metadata metadata;
  private final Optional<Resource> image;

  private Cover(Metadata metadata, Optional<Resource> image) {
    this.metadata = metadata;
    this.image = image;
  }

  /** The image that the metadata name; a drawn cover if they name none or the file is missing. */
  public static Cover of(Metadata metadata, Resources resources) {
    return new Cover(metadata, metadata.get(BookYaml.COVER).flatMap(resources::find));
  }

  /** The author's image; empty if the cover is drawn. */
  public Optional<Resource> image() {
    return image;
  }

  /** The name of the image in diagnostics. */
  public String name() {
    return image.map(Resource::display).orElse("cover.jpg");
  }

  /**
   * The bytes of the author's file, or a drawn cover as a JPEG.
   *
   * @param ratio of width to height of a drawn cover
   * @throws IOException if the author's file cannot be read
   */
  public byte[] bytes(double ratio) throws IOException {
    return image.isPresent() ? image.get().bytes() : CoverDrawing.jpeg(metadata, ratio);
  }

  /** Title, subtitle and authors: the text that most covers show, in the language of the book. */
  public String text() {
    List<String> text = new ArrayList<>();
    text.add(metadata.title());
    metadata.get(BookYaml.SUBTITLE).ifPresent(text::add);
    text.addAll(metadata.authors());
    return String.join(", ", text);
  }
}
