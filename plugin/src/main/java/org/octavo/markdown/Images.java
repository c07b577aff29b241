package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/**
 * Reads images: {@code ![alt](src "title"){width=60%}}. The text in brackets is the text
 * alternative and is never printed.
 */
final class Images {

  private Images() {}

  /** The image; empty if its address is refused. */
  static Optional<Element> read(Image image, ChapterContext chapter) {
    Position origin = chapter.positions().of(image);
    if (Urls.isRefused(image.getDestination())) {
      Urls.report(image.getDestination(), origin, chapter);
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", chapter.clean(image.getDestination(), origin));
    attributes.put("alt", chapter.clean(PlainText.of(image), origin));
    if (image.getTitle() != null) {
      attributes.put("title", chapter.clean(image.getTitle(), origin));
    }
    return Optional.of(new Element("img", attributes, List.of(), origin));
  }

  /** A raw {@code <img>}; without {@code src}, its text alternative. */
  static Node ofHtml(Element image) {
    return image.attribute("src").isPresent()
        ? image
        : new Text(image.attribute("alt").orElse(""), image.origin());
  }

  /**
   * The image with the attributes. A decorative image ({@code role="presentation"}) has an empty
   * text alternative.
   */
  static Element withAttributes(
      Element image, Attributes attributes, Position origin, ChapterContext chapter) {
    Element dressed = attributes.applyTo(image, origin, chapter);
    return attributes.value("role").filter("presentation"::equals).isPresent()
        ? dressed.with("alt", "")
        : dressed;
  }
}
