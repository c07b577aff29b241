package org.octavo.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Converts the text of a drawing to paths, shaped in the book's fonts: each text element becomes a
 * group with the same position and colour.
 */
final class SvgText {

  /** Attributes that paths already include, or that have no meaning on a group. */
  private static final Set<String> TEXT_ONLY =
      Set.of(
          "x",
          "y",
          "dx",
          "dy",
          "rotate",
          "textLength",
          "lengthAdjust",
          "class",
          "style",
          "font",
          "font-family",
          "font-size",
          "font-weight",
          "font-style",
          "font-variant",
          "font-stretch",
          "text-anchor",
          "letter-spacing",
          "word-spacing",
          "baseline-shift",
          "dominant-baseline",
          "alignment-baseline",
          "text-decoration",
          "xml:space",
          "white-space",
          "writing-mode");

  /** Properties of text that also apply to paths. */
  private static final Set<String> PAINT =
      Set.of(
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-linejoin",
          "stroke-linecap",
          "stroke-dasharray",
          "paint-order",
          "opacity",
          "visibility",
          "display",
          "color");

  private final FontLibrary fonts;
  private final Shaper shaper;

  SvgText(FontLibrary fonts, Shaper shaper) {
    this.fonts = fonts;
    this.shaper = shaper;
  }

  /** The text of a drawing, label after label. */
  static String words(Document drawing) {
    StringJoiner words = new StringJoiner(" ");
    collect(drawing.getDocumentElement(), words);
    return words.toString();
  }

  private static void collect(Element element, StringJoiner words) {
    if (SvgXml.is(element, "text")) {
      String label = element.getTextContent().strip();
      if (!label.isEmpty()) {
        words.add(label.replaceAll("\\s+", " "));
      }
      return;
    }
    for (Node child : SvgXml.children(element)) {
      if (child instanceof Element inner) {
        collect(inner, words);
      }
    }
  }

  /**
   * Replaces text by paths. Style sheets must be inlined.
   *
   * @return a clause for each character that no font has
   */
  List<String> toPaths(Document drawing) {
    Element root = drawing.getDocumentElement();
    SvgTextSetter setter = new SvgTextSetter(fonts, shaper);
    walk(root, SvgTextStyle.INITIAL, viewport(root), setter);
    return setter.missing().stream()
        .map(codePoint -> "no font has \"" + Character.toString(codePoint) + '"')
        .toList();
  }

  private void walk(Element element, SvgTextStyle around, double[] viewport, SvgTextSetter setter) {
    if (SvgXml.is(element, "text")) {
      replace(element, around, viewport, setter);
      return;
    }
    SvgTextStyle style = around.with(SvgStyleSheet.declared(element));
    for (Node child : SvgXml.children(element)) {
      if (child instanceof Element inner) {
        walk(inner, style, viewport, setter);
      }
    }
  }

  private static void replace(
      Element text, SvgTextStyle around, double[] viewport, SvgTextSetter setter) {
    SvgTextContent content = new SvgTextContent(viewport);
    content.read(text, around);
    Element group = text.getOwnerDocument().createElementNS(SvgXml.NAMESPACE, name(text, "g"));
    NamedNodeMap attributes = text.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!TEXT_ONLY.contains(attribute.getName())) {
        group.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
    style(group, SvgStyleSheet.declared(text));
    for (SvgTextSetter.Piece piece : setter.set(content.characters())) {
      Element path = text.getOwnerDocument().createElementNS(SvgXml.NAMESPACE, name(text, "path"));
      path.setAttribute("d", piece.path());
      style(path, piece.paint());
      group.appendChild(path);
    }
    text.getParentNode().replaceChild(group, text);
  }

  /** Sets a style attribute with the declarations of colour and visibility. */
  private static void style(Element element, Map<String, String> declared) {
    List<String> declarations = new ArrayList<>();
    new TreeMap<>(declared)
        .forEach(
            (property, value) -> {
              if (PAINT.contains(property)) {
                declarations.add(property + ":" + value);
              }
            });
    if (!declarations.isEmpty()) {
      element.setAttribute("style", String.join(";", declarations));
    }
  }

  /** A name with the namespace prefix of the element that it replaces. */
  private static String name(Element like, String localName) {
    return like.getPrefix() == null ? localName : like.getPrefix() + ":" + localName;
  }

  /** Width and height that percentages refer to, in user units (SVG 2 §8.9). */
  private static double[] viewport(Element svg) {
    List<Double> box = SvgLength.list(svg.getAttribute("viewBox"), 16, 0);
    if (box.size() == 4) {
      return new double[] {box.get(2), box.get(3)};
    }
    return new double[] {
      SvgLength.parse(svg.getAttribute("width"), 16, 300, 300),
      SvgLength.parse(svg.getAttribute("height"), 16, 150, 150)
    };
  }
}
