package org.octavo.epub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.octavo.cover.CoverDrawing;
import org.octavo.diagnostic.Position;
import org.octavo.source.Metadata;
import org.octavo.tree.Element;

/**
 * The cover: the author's image, or one drawn from the metadata, and a file of its own that shows
 * it.
 */
final class Cover {

  private static final String PROPERTY = "cover-image";

  private Cover() {}

  /**
   * Adds the image and gives the page that shows it; empty, with an error told, where the author's
   * image is not to be had.
   */
  static Optional<XhtmlPage> page(Metadata metadata, Images images, List<String> stylesheets)
      throws IOException {
    Optional<String> image =
        metadata.cover().isPresent()
            ? images.add(metadata.cover().get(), Position.GENERATED, PROPERTY)
            : Optional.of(drawn(metadata, images));
    return image.map(href -> page(metadata, href, stylesheets));
  }

  private static String drawn(Metadata metadata, Images images) {
    return images.addMade("cover", MediaType.JPEG, CoverDrawing.jpeg(metadata), PROPERTY);
  }

  /** An {@code img} and no SVG wrapper, as Apple and Kobo ask for. */
  private static XhtmlPage page(Metadata metadata, String image, List<String> stylesheets) {
    Phrases phrases = Phrases.in(metadata.language());
    Element shown =
        new Element(
            "img",
            Attributes.of(
                "src",
                Targets.relative(image, Targets.COVER),
                "alt",
                phrases.say("cover.of", metadata.title()),
                "role",
                "doc-cover"),
            List.of(),
            Position.GENERATED);
    Element section =
        new Element(
            "section",
            Attributes.of("class", "cover", "epub:type", "cover"),
            List.of(shown),
            Position.GENERATED);
    return new XhtmlPage(
        Targets.COVER,
        metadata.language(),
        phrases.say("cover"),
        "cover",
        stylesheets,
        List.of(section));
  }
}
