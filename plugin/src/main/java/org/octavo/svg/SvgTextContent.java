package org.octavo.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The characters of one text element after white space collapsing, each with its style and the
 * position that its elements declare (SVG 2 §11.4).
 */
final class SvgTextContent {

  /** More characters than a label of any drawing has. */
  private static final int MAX_CHARACTERS = 20_000;

  /**
   * One character.
   *
   * @param paint declarations of elements inside the text element
   * @param place values of {@code x}, {@code y}, {@code dx} and {@code dy} in user units, if
   *     declared
   */
  record PlacedCharacter(
      int codePoint, SvgTextStyle style, Map<String, String> paint, Map<String, Double> place) {}

  private final double[] viewport;
  private final List<PlacedCharacter> characters = new ArrayList<>();

  /**
   * @param viewport width and height that percentages refer to, in user units
   */
  SvgTextContent(double[] viewport) {
    this.viewport = viewport;
  }

  List<PlacedCharacter> characters() {
    return characters;
  }

  /**
   * Reads a text element.
   *
   * @param around the style of its parent
   */
  void read(Element text, SvgTextStyle around) {
    read(text, around, Map.of(), true);
    int last = characters.size() - 1;
    if (last >= 0
        && characters.get(last).codePoint == ' '
        && !characters.get(last).style.preserveSpace()) {
      characters.remove(last);
    }
  }

  private void read(
      Element element, SvgTextStyle around, Map<String, String> paintAround, boolean outermost) {
    Map<String, String> declarations = SvgStyleSheet.declared(element);
    SvgTextStyle style = around.with(declarations);
    Map<String, String> paint = new LinkedHashMap<>(paintAround);
    if (!outermost) {
      paint.putAll(declarations);
    }
    int start = characters.size();
    for (Node child : SvgXml.children(element)) {
      if (child instanceof Element inner) {
        if (isText(inner)) {
          read(inner, style, paint, false);
        }
      } else if (child.getNodeType() != Node.COMMENT_NODE && child instanceof CharacterData data) {
        add(data.getData(), style, paint);
      }
    }
    place(element, style, start);
  }

  private static boolean isText(Element element) {
    return SvgXml.is(element, "tspan") || SvgXml.is(element, "a") || SvgXml.is(element, "textPath");
  }

  private void add(String data, SvgTextStyle style, Map<String, String> paint) {
    data.codePoints()
        .forEach(
            codePoint -> {
              int character = Character.isWhitespace(codePoint) ? ' ' : codePoint;
              boolean collapses = character == ' ' && !style.preserveSpace() && endsInSpace();
              if (!collapses && characters.size() < MAX_CHARACTERS) {
                characters.add(new PlacedCharacter(character, style, paint, new HashMap<>()));
              }
            });
  }

  private boolean endsInSpace() {
    return characters.isEmpty() || characters.get(characters.size() - 1).codePoint == ' ';
  }

  /** Assigns the n-th number of an attribute to the n-th character, unless an inner element did. */
  private void place(Element element, SvgTextStyle style, int start) {
    for (String attribute : List.of("x", "y", "dx", "dy")) {
      if (element.hasAttribute(attribute)) {
        double whole = attribute.endsWith("x") ? viewport[0] : viewport[1];
        List<Double> numbers =
            SvgLength.list(element.getAttribute(attribute), style.font().size(), whole);
        for (int i = 0; i < numbers.size() && start + i < characters.size(); i++) {
          characters.get(start + i).place.putIfAbsent(attribute, numbers.get(i));
        }
      }
    }
  }
}
