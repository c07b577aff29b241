package org.octavo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Reads figures: paragraphs that consist of one image. The caption is the image's title, or {@code
 * caption="…"} in its attributes. The id and the classes belong to the figure, the size and the
 * role to the image.
 */
final class Figures {

  private static final Set<String> IMAGE_ATTRIBUTES = Set.of("width", "height", "role", "alt");

  private Figures() {}

  static boolean isOne(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Image image
        && (image.getNext() == null
            || (image.getNext() instanceof AttributesNode attributes
                && attributes.getNext() == null));
  }

  static Element orParagraph(Paragraph paragraph, ChapterContext chapter) {
    Optional<Element> image =
        isOne(paragraph)
            ? Images.read((Image) paragraph.getFirstChild(), chapter)
            : Optional.empty();
    if (image.isEmpty()) {
      Position origin = chapter.positions().of(paragraph);
      return Element.of("p", origin, Inlines.of(paragraph, chapter));
    }
    Element figure = of(image.get());
    return paragraph.getLastChild() instanceof AttributesNode attributes
        ? withAttributes(
            figure, attributes.attributes(), chapter.positions().of(attributes), chapter)
        : figure;
  }

  /** A figure with the image; the title of the image becomes the caption. */
  static Element of(Element image) {
    Element figure = Element.of("figure", image.origin(), List.of(image.without("title")));
    return image
        .attribute("title")
        .map(title -> captioned(figure, title, image.origin()))
        .orElse(figure);
  }

  /** Distributes attributes to a figure and its image. */
  static Element withAttributes(
      Element figure, Attributes attributes, Position origin, ChapterContext chapter) {
    Map<String, String> own = new LinkedHashMap<>(attributes.values());
    Map<String, String> image = new LinkedHashMap<>();
    if (figure.children().stream().anyMatch(Figures::isImage)) {
      image.putAll(own);
      image.keySet().retainAll(IMAGE_ATTRIBUTES);
      own.keySet().removeAll(IMAGE_ATTRIBUTES);
    }
    Optional<String> caption = Optional.ofNullable(own.remove("caption"));

    List<Node> children = new ArrayList<>(figure.children());
    Attributes forImage = new Attributes(Optional.empty(), List.of(), image);
    children.replaceAll(
        child ->
            isImage(child)
                ? Images.withAttributes((Element) child, forImage, origin, chapter)
                : child);
    Element shared = figure.withChildren(children);
    Element titled = caption.map(text -> captioned(shared, text, origin)).orElse(shared);
    Attributes forFigure = new Attributes(attributes.id(), attributes.classes(), own);
    return forFigure.applyTo(titled, origin, chapter);
  }

  private static Element captioned(Element figure, String text, Position origin) {
    List<Node> children = new ArrayList<>(figure.children());
    children.removeIf(child -> child instanceof Element element && element.is("figcaption"));
    children.add(Captions.of("figcaption", text, origin));
    return figure.withChildren(children);
  }

  /**
   * The figure without a figure in it: an image in Markdown inside of {@code <figure>} has become a
   * figure, too.
   */
  static Element flattened(Element figure) {
    List<Node> children = new ArrayList<>();
    for (Node child : figure.children()) {
      if (child instanceof Element inner && inner.is("figure") && inner.attributes().isEmpty()) {
        children.addAll(inner.children());
      } else {
        children.add(child);
      }
    }
    return figure.withChildren(children);
  }

  private static boolean isImage(Node node) {
    return node instanceof Element element && element.is("img");
  }
}
