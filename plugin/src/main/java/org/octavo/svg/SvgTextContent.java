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
 * The characters of one text element, white space collapsed, each with its style and what its
 * elements say of its place (SVG 2 §11.4).
 */
final class SvgTextContent {

  /** Longer labels than any drawing has. */
  private static final int MAX_LETTERS = 20_000;

  /**
   * One character.
   *
   * @param paint what inner elements declare of its colour
   * @param place {@code x}, {@code y}, {@code dx} and {@code dy}, those that are said
   */
  record Letter(
      int codePoint, SvgTextStyle style, Map<String, String> paint, Map<String, Double> place) {}

  private final double[] viewport;
  private final List<Letter> letters = new ArrayList<>();

  /**
   * @param viewport width and height of what 100% is
   */
  SvgTextContent(double[] viewport) {
    this.viewport = viewport;
  }

  List<Letter> letters() {
    return letters;
  }

  /** Reads a text element inside one of the given style. */
  void read(Element text, SvgTextStyle around) {
    read(text, around, Map.of(), true);
    int last = letters.size() - 1;
    if (last >= 0
        && letters.get(last).codePoint == ' '
        && !letters.get(last).style.preserveSpace()) {
      letters.remove(last);
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
    int start = letters.size();
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
              int letter = Character.isWhitespace(codePoint) ? ' ' : codePoint;
              boolean collapses = letter == ' ' && !style.preserveSpace() && endsInSpace();
              if (!collapses && letters.size() < MAX_LETTERS) {
                letters.add(new Letter(letter, style, paint, new HashMap<>()));
              }
            });
  }

  private boolean endsInSpace() {
    return letters.isEmpty() || letters.get(letters.size() - 1).codePoint == ' ';
  }

  /** The n-th number of an attribute is for the n-th character; inner elements have been before. */
  private void place(Element element, SvgTextStyle style, int start) {
    for (String attribute : List.of("x", "y", "dx", "dy")) {
      if (element.hasAttribute(attribute)) {
        double whole = attribute.endsWith("x") ? viewport[0] : viewport[1];
        List<Double> numbers = SvgLength.list(element.getAttribute(attribute), style.size(), whole);
        for (int i = 0; i < numbers.size() && start + i < letters.size(); i++) {
          letters.get(start + i).place.putIfAbsent(attribute, numbers.get(i));
        }
      }
    }
  }
}
