package org.octavo.style.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * An element with its ancestors and siblings, against which selectors are matched. The walk down
 * the tree creates one for each element.
 */
public final class Scope {

  private final Optional<Scope> parent;
  private final Optional<Scope> previous;
  private final Element element;
  private final int place;
  private final int index;
  private final int typeIndex;
  private final List<String> classes;
  private final String language;
  private final Map<String, Integer> typesSeen = new HashMap<>();

  private Scope(
      Optional<Scope> parent,
      Optional<Scope> previous,
      Element element,
      int place,
      int typeIndex,
      String language) {
    this.parent = parent;
    this.previous = previous;
    this.element = element;
    this.place = place;
    this.index = previous.map(Scope::index).orElse(0) + 1;
    this.typeIndex = typeIndex;
    this.classes = words(element.attributes().getOrDefault("class", ""));
    this.language = element.attributes().getOrDefault("lang", language);
  }

  public static Scope root(Element element, String language) {
    return new Scope(Optional.empty(), Optional.empty(), element, 0, 1, language);
  }

  /**
   * @param place index of the child among all children of this element, text included
   * @param previous the sibling element before the child
   */
  public Scope child(Element child, int place, Optional<Scope> previous) {
    int type = typesSeen.merge(child.name(), 1, Integer::sum);
    return new Scope(Optional.of(this), previous, child, place, type, language);
  }

  /**
   * Splits at white space. Called for each element of the book, so it uses no regular expression.
   */
  public static List<String> words(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  public Optional<Scope> parent() {
    return parent;
  }

  Optional<Scope> previous() {
    return previous;
  }

  public Element element() {
    return element;
  }

  public List<String> classes() {
    return classes;
  }

  public String language() {
    return language;
  }

  /** Number of the element among the elements of its parent, from 1. */
  public int index() {
    return index;
  }

  /** Number of the element among its siblings of the same name, from 1. */
  public int typeIndex() {
    return typeIndex;
  }

  /** The number of sibling elements after this one; with {@code sameType}, of the same name. */
  public int after(boolean sameType) {
    if (parent.isEmpty()) {
      return 0;
    }
    List<Node> siblings = parent.get().element.children();
    int count = 0;
    for (int i = place + 1; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Element sibling && (!sameType || sibling.is(element.name()))) {
        count++;
      }
    }
    return count;
  }

  public boolean isEmpty() {
    return element.children().stream()
        .allMatch(node -> !(node instanceof Element) && node.text().isEmpty());
  }
}
