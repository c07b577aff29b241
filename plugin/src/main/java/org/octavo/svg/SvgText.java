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
 * Turns the text of a drawing into paths, set by our own shaper in the book's own faces: a text
 * element becomes a group of the same place and colour.
 */
final class SvgText {

  private static final String SVG = "http://www.w3.org/2000/svg";

  /** What is used up when text becomes paths, or would not be understood on a group. */
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

  /** What a path can be told of how it looks. */
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

  /** What a drawing says in letters, label after label. */
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
   * Puts paths where text was. Style sheets must have been inlined.
   *
   * @return a sentence for each character that no face has
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
    Element group = text.getOwnerDocument().createElementNS(SVG, name(text, "g"));
    NamedNodeMap attributes = text.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!TEXT_ONLY.contains(attribute.getName())) {
        group.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
    style(group, SvgStyleSheet.declared(text));
    for (SvgTextSetter.Piece piece : setter.set(content.letters())) {
      Element path = text.getOwnerDocument().createElementNS(SVG, name(text, "path"));
      path.setAttribute("d", piece.path());
      style(path, piece.paint());
      group.appendChild(path);
    }
    text.getParentNode().replaceChild(group, text);
  }

  /** Writes what is declared of colour and visibility as a style attribute. */
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

  /** In the prefix of the element that it stands for. */
  private static String name(Element like, String localName) {
    return like.getPrefix() == null ? localName : like.getPrefix() + ":" + localName;
  }

  /** Width and height of what 100% is (SVG 2 §8.9). */
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
