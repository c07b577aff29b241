package org.octavo.style.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * An element where it stands: what selectors ask about. Made while walking down, once for each
 * element.
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
      int index,
      int typeIndex,
      String language) {
    this.parent = parent;
    this.previous = previous;
    this.element = element;
    this.place = place;
    this.index = index;
    this.typeIndex = typeIndex;
    this.classes = words(element.attributes().getOrDefault("class", ""));
    this.language = element.attributes().getOrDefault("lang", language);
  }

  public static Scope root(Element element, String language) {
    return new Scope(Optional.empty(), Optional.empty(), element, 0, 1, 1, language);
  }

  /**
   * @param previous the element before it among its siblings
   * @param place of the element among the children of this one, text included
   */
  public Scope child(Element child, int place, Optional<Scope> previous) {
    int type = typesSeen.merge(child.name(), 1, Integer::sum);
    int position = previous.map(Scope::index).orElse(0) + 1;
    return new Scope(Optional.of(this), previous, child, place, position, type, language);
  }

  /**
   * Split at white space, without a regular expression: this runs for every element of the book.
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

  /** Among the elements of its parent, from 1. */
  public int index() {
    return index;
  }

  /** Among the elements of that name, from 1. */
  public int typeIndex() {
    return typeIndex;
  }

  /** How many elements follow under the same parent. */
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
