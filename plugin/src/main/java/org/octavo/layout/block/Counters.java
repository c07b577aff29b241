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
 * The counter values at each element of a chapter. The scope of a counter is the element that
 * creates it, its later siblings and all their descendants. A counter of the same name created by a
 * descendant is nested (CSS Lists 3 §4.4).
 */
final class Counters {

  /** For each element and name the values from the outermost counter to the innermost. */
  private final Map<Element, Map<String, List<Integer>>> valuesByElement = new HashMap<>();

  private Map<String, List<Integer>> current = Map.of();

  private Counters() {}

  /**
   * @param roots the chapter, then its notes
   */
  static Counters of(List<Styled.Node> roots) {
    Counters counters = new Counters();
    counters.children(roots);
    return counters;
  }

  /** The values from the outermost counter to the innermost; 0 if there is no such counter. */
  List<Integer> values(String name, Element element) {
    return valuesByElement.getOrDefault(element, Map.of()).getOrDefault(name, List.of(0));
  }

  private void children(List<? extends Styled> children) {
    Set<String> created = new HashSet<>();
    for (Styled child : children) {
      if (child instanceof Styled.Node node) {
        count(node.style().generated(), created);
        node.before().map(Style::generated).ifPresent(before -> count(before, created));
        if (!current.isEmpty()) {
          valuesByElement.put(node.element(), current);
        }
        children(node.children());
      }
    }
    if (!created.isEmpty()) {
      Map<String, List<Integer>> outside = new HashMap<>(current);
      created.forEach(name -> outside.computeIfPresent(name, (n, values) -> withoutLast(values)));
      outside.values().removeIf(List::isEmpty);
      current = outside;
    }
  }

  private void count(Generated generated, Set<String> created) {
    if (generated.counterReset().isEmpty() && generated.counterIncrement().isEmpty()) {
      return;
    }
    Map<String, List<Integer>> counted = new HashMap<>(current);
    generated.counterReset().forEach((name, value) -> create(name, value, counted, created));
    generated
        .counterIncrement()
        .forEach(
            (name, step) -> {
              if (!counted.containsKey(name)) {
                create(name, 0, counted, created);
              }
              List<Integer> values = counted.get(name);
              int last = values.get(values.size() - 1);
              counted.put(name, with(withoutLast(values), last + step));
            });
    current = counted;
  }

  /** A counter replaces a counter of the same name that an earlier sibling created. */
  private static void create(
      String name, int value, Map<String, List<Integer>> counted, Set<String> created) {
    List<Integer> values = counted.getOrDefault(name, List.of());
    counted.put(name, with(created.add(name) ? values : withoutLast(values), value));
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
