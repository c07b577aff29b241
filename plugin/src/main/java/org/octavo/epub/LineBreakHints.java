package org.octavo.epub;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.octavo.text.HyphenationLibrary;
import org.octavo.text.LineBreaks;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;
import org.octavo.tree.Vocabulary;

/**
 * Adds to the text what an e-reader's line breaker does not know: a no-break space where a line
 * must not end, such as between Mr. and Darcy, between 5 and km or before a dash; a {@code wbr}
 * after the punctuation of an address; and {@link TableColumns} for tables that might not fit a
 * narrow screen. Dashes without spaces get no word joiner, because some e-readers display it.
 */
final class LineBreakHints {

  /** Elements whose content is not running text; line breaking treats each as one character. */
  private static final Set<String> OPAQUE =
      Set.of("br", "code", "img", "kbd", "math", "pre", "samp", "sup", "svg");

  private static final char OBJECT = '\uFFFC';
  private static final char LINE_END = '\u2028';
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Map<String, LineBreaks> breaks = new HashMap<>();
  private final HyphenationLibrary hyphenation;

  LineBreakHints(HyphenationLibrary hyphenation) {
    this.hyphenation = hyphenation;
  }

  /** Copies the inline nodes of a paragraph with its new text. */
  private static final class TextReplacer {

    private final String text;
    private final BitSet divided;
    private int at;

    /**
     * @param text as long as that of the nodes, where an opaque element is one character
     * @param divided offsets at which an address may be divided
     */
    TextReplacer(String text, BitSet divided) {
      this.text = text;
      this.divided = divided;
    }

    List<Node> next(Node node) {
      if (node instanceof Text old) {
        return next(old);
      }
      Element element = (Element) node;
      if (OPAQUE.contains(element.name())) {
        at++;
        return List.of(element);
      }
      return List.of(element.withChildren(next(element.children())));
    }

    List<Node> next(List<Node> nodes) {
      return nodes.stream().flatMap(node -> next(node).stream()).toList();
    }

    private List<Node> next(Text old) {
      List<Node> written = new ArrayList<>();
      int end = at + old.text().length();
      while (at < end) {
        if (divided.get(at)) {
          written.add(new Element("wbr", Map.of(), List.of(), old.origin()));
        }
        int next = divided.nextSetBit(at + 1);
        int to = next < 0 ? end : Math.min(next, end);
        written.add(new Text(text.substring(at, to), old.origin()));
        at = to;
      }
      return written;
    }
  }

  /**
   * Returns the element with hints in its text.
   *
   * @param language of the surrounding text, BCP 47
   */
  Element addTo(Element element, String language) {
    return addTo(element, language, false);
  }

  private Element addTo(Element element, String around, boolean inTable) {
    if (OPAQUE.contains(element.name())) {
      return element;
    }
    String language = element.attribute("lang").orElse(around);
    boolean table = inTable || element.is("table");
    List<Node> children = new ArrayList<>();
    List<Node> paragraph = new ArrayList<>();
    for (Node child : element.children()) {
      if (isInline(child)) {
        paragraph.add(child);
      } else {
        children.addAll(withHints(paragraph, language, table));
        paragraph.clear();
        children.add(addTo((Element) child, language, table));
      }
    }
    children.addAll(withHints(paragraph, language, table));
    Element written = element.withChildren(children);
    return element.is("table")
        ? TableColumns.fitted(written, language, breaksIn(language), hyphenation)
        : written;
  }

  private static boolean isInline(Node node) {
    return node instanceof Text
        || node instanceof Element element
            && Vocabulary.isInline(element.name())
            && element.children().stream().allMatch(LineBreakHints::isInline);
  }

  private List<Node> withHints(List<Node> paragraph, String language, boolean inTable) {
    StringBuilder text = new StringBuilder();
    paragraph.forEach(node -> collect(node, text));
    if (text.indexOf(" ") < 0 && text.indexOf("/") < 0) {
      return List.copyOf(paragraph);
    }
    List<LineBreaks.Break> found = breaksIn(language).of(text.toString());
    BitSet divided = new BitSet();
    found.stream()
        .filter(place -> place.kind() == LineBreaks.Kind.URL)
        .forEach(place -> divided.set(place.start()));
    String held = withNoBreakSpaces(text.toString(), found, inTable);
    return new TextReplacer(held, divided).next(paragraph);
  }

  private static void collect(Node node, StringBuilder text) {
    if (node instanceof Text) {
      text.append(node.text());
    } else if (OPAQUE.contains(((Element) node).name())) {
      text.append(((Element) node).is("br") ? LINE_END : OBJECT);
    } else {
      ((Element) node).children().forEach(child -> collect(child, text));
    }
  }

  /**
   * The paragraph with no-break spaces. In tables, only the breaks that are never allowed are
   * prevented, because columns are narrow.
   */
  private static String withNoBreakSpaces(
      String paragraph, List<LineBreaks.Break> places, boolean inTable) {
    BitSet mayEnd = new BitSet();
    places.stream()
        .filter(place -> inTable || place.kind() != LineBreaks.Kind.RELUCTANT)
        .forEach(place -> mayEnd.set(place.start(), place.end()));
    StringBuilder held = new StringBuilder(paragraph);
    for (int i = 1; i < paragraph.length() - 1; i++) {
      boolean alone =
          !Character.isWhitespace(paragraph.charAt(i - 1))
              && !Character.isWhitespace(paragraph.charAt(i + 1));
      if (paragraph.charAt(i) == ' ' && alone && !mayEnd.get(i)) {
        held.setCharAt(i, NO_BREAK_SPACE);
      }
    }
    return held.toString();
  }

  private LineBreaks breaksIn(String language) {
    return breaks.computeIfAbsent(language, LineBreaks::forLanguage);
  }
}
