package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Vocabulary;

/** Which standard structure type (ISO 32000-1 14.8.4) an element of the book has. */
final class Tags {

  /** Has no type of its own: its content belongs to the element around it. */
  static final String NONE = "";

  /** Decoration: nothing in it is read out. */
  static final String ARTIFACT = "Artifact";

  static final String SPAN = "Span";
  private static final String DIV = "Div";
  private static final String FIGURE = "Figure";

  private static final Set<String> CONTAINERS =
      Set.of(
          "Document",
          "Part",
          "Sect",
          "Index",
          "Div",
          "Aside",
          "BlockQuote",
          "Note",
          "L",
          "LI",
          "Table",
          "THead",
          "TBody",
          "TFoot",
          "TR",
          "TOC");

  private static final Set<String> TEXT_IN_FIGURES =
      Set.of("table", "pre", "ul", "ol", "dl", "blockquote");

  private Tags() {}

  /**
   * The type of an element. {@code Span} and {@code Div} are used only for text in another
   * language: they have no meaning of their own.
   */
  static String of(Element element, StructureNamespace namespace) {
    String type =
        namespace.known(Vocabulary.of(element.name()).map(Vocabulary::pdfType).orElse(SPAN));
    boolean hasLanguage = element.attribute("lang").isPresent();
    return switch (type) {
      case FIGURE -> element.is("figure") ? DIV : ARTIFACT;
      case DIV -> holdsInline(element) ? "P" : hasLanguage ? DIV : NONE;
      case SPAN -> hasLanguage ? SPAN : NONE;
      default -> type;
    };
  }

  /** Whether text or inline elements stand directly in the element, and not only blocks. */
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

  /** Whether content must not stand in such an element without a paragraph around it. */
  static boolean isContainer(String type) {
    return CONTAINERS.contains(type);
  }

  /**
   * The image that an element is to the reader: an image with a text alternative, or the one in a
   * figure that holds no listing or table.
   */
  static Optional<Element> picture(Element element) {
    List<Element> images = new ArrayList<>();
    boolean[] holdsText = {false};
    element.walk(
        inner -> {
          if (inner.is("img") && !isDecoration(inner)) {
            images.add(inner);
          }
          holdsText[0] |= TEXT_IN_FIGURES.contains(inner.name());
        });
    return images.size() == 1 && !holdsText[0] ? Optional.of(images.get(0)) : Optional.empty();
  }

  /** A formula for an image whose author says that it is one (WAI-ARIA 1.2, role math). */
  static String ofPicture(Element image) {
    return image.attribute("role").filter("math"::equals).isPresent() ? "Formula" : FIGURE;
  }

  /** Declared so, or without a word for those who don't see it. */
  private static boolean isDecoration(Element image) {
    return image.attribute("role").filter("presentation"::equals).isPresent()
        || image.attribute("alt").orElse("").isBlank();
  }
}
