package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Vocabulary;

/** The structure type of each element of a book. */
final class Tags {

  private static final String ARTIFACT = "Artifact";
  private static final String FIGURE = "Figure";

  /** A figure that holds one of these is more than its image. */
  private static final Set<String> TEXT_IN_FIGURES =
      Set.of("table", "pre", "ul", "ol", "dl", "blockquote");

  private Tags() {}

  private static String pdfType(Element element) {
    return Vocabulary.of(element.name()).map(Vocabulary::pdfType).orElse("Span");
  }

  /** Whether the element is decoration, which assistive technology does not read out. */
  static boolean isArtifact(Element element) {
    String type = pdfType(element);
    return type.equals(ARTIFACT) || type.equals(FIGURE) && !element.is("figure");
  }

  /**
   * The type of an element that is not decoration; empty if its content belongs to the element
   * around it. {@code Span} and {@code Div} are used only for text in another language, because
   * they have no meaning of their own.
   */
  static Optional<StructureType> of(Element element, StructureNamespace namespace) {
    StructureType type = namespace.known(StructureType.named(pdfType(element)));
    boolean hasLanguage = element.attribute("lang").isPresent();
    return switch (type) {
      case FIGURE -> Optional.of(StructureType.DIV);
      case DIV ->
          holdsInline(element)
              ? Optional.of(StructureType.P)
              : Optional.of(type).filter(t -> hasLanguage);
      case SPAN -> Optional.of(type).filter(t -> hasLanguage);
      default -> Optional.of(type);
    };
  }

  /** Whether text or inline elements are direct children of the element. */
  static boolean holdsInline(Element element) {
    for (Node child : element.children()) {
      if (child instanceof Element inner
          ? !Vocabulary.isBlock(inner.name())
          : !child.text().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The image that represents the element: itself if it is an image with a text alternative, or the
   * only such image in a figure that has no listing, list or table.
   */
  static Optional<Element> picture(Element element) {
    List<Element> images = new ArrayList<>();
    boolean[] holdsText = {false};
    element.walk(
        inner -> {
          if (inner.is("img") && !isDecorative(inner)) {
            images.add(inner);
          }
          holdsText[0] |= TEXT_IN_FIGURES.contains(inner.name());
        });
    return images.size() == 1 && !holdsText[0] ? Optional.of(images.get(0)) : Optional.empty();
  }

  /** {@code Formula} for an image with the role {@code math} (WAI-ARIA 1.2). */
  static StructureType ofPicture(Element image) {
    return image.attribute("role").filter("math"::equals).isPresent()
        ? StructureType.FORMULA
        : StructureType.FIGURE;
  }

  /** Whether the image is declared decorative, or has no text alternative. */
  private static boolean isDecorative(Element image) {
    return image.attribute("role").filter("presentation"::equals).isPresent()
        || image.attribute("alt").orElse("").isBlank();
  }
}
