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
 * {@code ![alt](src "title"){width=60%}}: the text in brackets is for who cannot see the image, and
 * is never printed.
 */
final class Images {

  private Images() {}

  /** The image; none when its address is refused, and then its words stand for it. */
  static Optional<Element> read(Image image, Chapter chapter) {
    Position origin = chapter.origins().of(image);
    if (Urls.isRefused(image.getDestination())) {
      Urls.report(image.getDestination(), origin, chapter.findings());
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", clean(image.getDestination(), origin, chapter));
    attributes.put("alt", clean(PlainText.of(image), origin, chapter));
    if (image.getTitle() != null) {
      attributes.put("title", clean(image.getTitle(), origin, chapter));
    }
    return Optional.of(new Element("img", attributes, List.of(), origin));
  }

  /** The node that a raw {@code <img>} is: its words where it shows nothing. */
  static Node ofHtml(Element image) {
    return image.attribute("src").isPresent()
        ? image
        : new Text(image.attribute("alt").orElse(""), image.origin());
  }

  /**
   * Puts attributes on an image; one that is only decoration has nothing to say to who cannot see
   * it.
   */
  static Element dressed(Element image, Attributes attributes, Position origin, Chapter chapter) {
    Element dressed = Dress.with(image, attributes, origin, chapter.findings());
    return attributes.value("role").filter("presentation"::equals).isPresent()
        ? dressed.with("alt", "")
        : dressed;
  }

  private static String clean(String value, Position origin, Chapter chapter) {
    return XmlCharacters.clean(value, origin, chapter.findings());
  }
}
