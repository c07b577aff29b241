package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Which standard structure type (ISO 32000-1 14.8.4) an element of the book has. */
final class Tags {

  /** Has no type of its own: its content belongs to the element around it. */
  static final String NONE = "";

  /** Decoration: nothing in it is read out. */
  static final String ARTIFACT = "Artifact";

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

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

  /** The type of an element that stands for one structure element. */
  static String of(Element element) {
    return switch (element.name()) {
      case "section", "article", "main" -> "Sect";
      case "p", "address", "summary" -> "P";
      case "blockquote" -> "BlockQuote";
      case "dl" -> "L";
      case "table" -> "Table";
      case "caption", "figcaption" -> "Caption";
      case "thead" -> "THead";
      case "tbody" -> "TBody";
      case "tfoot" -> "TFoot";
      case "tr" -> "TR";
      case "th" -> "TH";
      case "td" -> "TD";
      case "figure", "aside" -> "Div";
      case "img", "hr" -> ARTIFACT;
      case "code" -> "Code";
      case "q" -> "Quote";
      case "div", "nav", "header", "footer", "details" ->
          holdsInline(element) ? "P" : element.attribute("lang").isPresent() ? "Div" : NONE;
      default -> element.attribute("lang").isPresent() && !isBlock(element) ? "Span" : NONE;
    };
  }

  /** Whether text or inline elements stand directly in the element, and not only blocks. */
  static boolean holdsInline(Element element) {
    for (Node child : element.children()) {
      if (child instanceof Element inner ? !isBlock(inner) : !child.text().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether content must not stand in such an element without a paragraph around it. */
  static boolean isContainer(String type) {
    return CONTAINERS.contains(type);
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.name());
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
    return image.attribute("role").filter("math"::equals).isPresent() ? "Formula" : "Figure";
  }

  /** Declared so, or without a word for those who don't see it. */
  private static boolean isDecoration(Element image) {
    return image.attribute("role").filter("presentation"::equals).isPresent()
        || image.attribute("alt").orElse("").isBlank();
  }
}
