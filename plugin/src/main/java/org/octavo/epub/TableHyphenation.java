package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.octavo.text.HyphenationLibrary;
import org.octavo.text.Hyphenator;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Adds soft hyphens to the words in the cells of a table, but not to its caption or to code. */
final class TableHyphenation {

  private static final Set<String> UNDIVIDED = Set.of("code", "kbd", "math", "pre", "samp", "svg");

  /** The length in characters of the shortest word that is hyphenated. */
  private static final int SHORTEST = 7;

  /** The least number of characters before and after a hyphen. */
  private static final int LEAST = 3;

  private TableHyphenation() {}

  /**
   * The element with soft hyphens in its words.
   *
   * @param around language of the surrounding text, BCP 47
   */
  static Element of(Element element, String around, HyphenationLibrary hyphenation) {
    if (UNDIVIDED.contains(element.name()) || element.is("caption")) {
      return element;
    }
    String language = element.attribute("lang").orElse(around);
    Hyphenator hyphenator = hyphenation.forLanguage(language).withLimits(SHORTEST, LEAST, LEAST);
    List<Node> children = new ArrayList<>();
    for (Node child : element.children()) {
      children.add(
          child instanceof Element inner
              ? of(inner, language, hyphenation)
              : new Text(hyphenated(child.text(), hyphenator), child.origin()));
    }
    return element.withChildren(children);
  }

  private static String hyphenated(String text, Hyphenator hyphenator) {
    StringBuilder hyphenated = new StringBuilder();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        int from = start;
        for (int point : hyphenator.points(text.substring(start, at))) {
          hyphenated.append(text, from, start + point).append('\u00AD');
          from = start + point;
        }
        hyphenated.append(text, from, Math.min(at + 1, text.length()));
        start = at + 1;
      }
    }
    return hyphenated.toString();
  }
}
