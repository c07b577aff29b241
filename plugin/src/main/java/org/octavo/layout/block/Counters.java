package org.octavo.layout.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.octavo.style.Generated;
import org.octavo.style.Style;
import org.octavo.style.Styled;
import org.octavo.tree.Element;

/**
 * The counters of one chapter as each element sees them. A counter reaches over the later siblings
 * of the element that made it and all that is in them; one of the same name made further inside is
 * within it (CSS Lists 3 §4.4).
 */
final class Counters {

  /** For each name the values from the outermost counter to the innermost. */
  private final Map<Element, Map<String, List<Integer>>> seen = new HashMap<>();

  private Map<String, List<Integer>> now = Map.of();

  private Counters() {}

  /**
   * @param roots the chapter, then its notes
   */
  static Counters of(List<Styled.Node> roots) {
    Counters counters = new Counters();
    counters.children(roots);
    return counters;
  }

  /** From the outermost to the innermost; 0 where no such counter is. */
  List<Integer> values(String name, Element element) {
    return seen.getOrDefault(element, Map.of()).getOrDefault(name, List.of(0));
  }

  private void children(List<? extends Styled> children) {
    Set<String> made = new HashSet<>();
    for (Styled child : children) {
      if (child instanceof Styled.Node node) {
        count(node.style().generated(), made);
        node.before().map(Style::generated).ifPresent(before -> count(before, made));
        if (!now.isEmpty()) {
          seen.put(node.element(), now);
        }
        children(node.children());
      }
    }
    if (!made.isEmpty()) {
      Map<String, List<Integer>> outside = new HashMap<>(now);
      made.forEach(name -> outside.computeIfPresent(name, (n, values) -> withoutLast(values)));
      outside.values().removeIf(List::isEmpty);
      now = outside;
    }
  }

  private void count(Generated generated, Set<String> made) {
    if (generated.counterReset().isEmpty() && generated.counterIncrement().isEmpty()) {
      return;
    }
    Map<String, List<Integer>> counted = new HashMap<>(now);
    generated.counterReset().forEach((name, value) -> make(name, value, counted, made));
    generated
        .counterIncrement()
        .forEach(
            (name, step) -> {
              if (!counted.containsKey(name)) {
                make(name, 0, counted, made);
              }
              List<Integer> values = counted.get(name);
              int last = values.get(values.size() - 1);
              counted.put(name, with(withoutLast(values), last + step));
            });
    now = counted;
  }

  /** A counter made by an element takes the place of one made by a sibling before it. */
  private static void make(
      String name, int value, Map<String, List<Integer>> counted, Set<String> made) {
    List<Integer> values = counted.getOrDefault(name, List.of());
    counted.put(name, with(made.add(name) ? values : withoutLast(values), value));
  }

  private static List<Integer> with(List<Integer> values, int value) {
    List<Integer> longer = new ArrayList<>(values);
    longer.add(value);
    return longer;
  }

  private static List<Integer> withoutLast(List<Integer> values) {
    return values.subList(0, values.size() - 1);
  }
}
