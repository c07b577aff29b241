package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Image;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/**
 * {@code ![alt](src "title"){width=60%}}: the text in brackets is for who cannot see the image, and
 * is never printed.
 */
final class Images {

  private Images() {}

  static Element read(Image image, Chapter chapter) {
    Position origin = chapter.origins().of(image);
    Map<String, String> attributes = new LinkedHashMap<>();
    if (Urls.isSafe(image.getDestination(), origin, chapter.findings())) {
      attributes.put("src", clean(image.getDestination(), origin, chapter));
    }
    attributes.put("alt", clean(TooDeep.words(image), origin, chapter));
    if (image.getTitle() != null) {
      attributes.put("title", clean(image.getTitle(), origin, chapter));
    }
    return new Element("img", attributes, List.of(), origin);
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
