package org.octavo.style.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.octavo.style.grammar.Value;

/**
 * Custom properties of the whole book, set on {@code :root}, {@code html} or {@code body}. They are
 * replaced when declarations are read, so elements cannot redefine them.
 */
final class Variables {

  /** Maximum nesting of references; stops a custom property that refers to itself. */
  private static final int MAX_DEPTH = 16;

  /** Maximum number of values of a declaration; stops custom properties that multiply. */
  private static final int MOST_VALUES = 10_000;

  private final Map<String, List<Value>> values = new HashMap<>();

  void set(String name, List<Value> value) {
    values.put(name, value);
  }

  /**
   * The values with each {@code var()} replaced. A reference to an undefined property without a
   * fallback stays.
   */
  List<Value> replace(List<Value> written) {
    return replace(written, 0, new int[] {MOST_VALUES});
  }

  /**
   * @param left the number of values that may still be added, over all levels
   */
  private List<Value> replace(List<Value> written, int depth, int[] left) {
    if (depth > MAX_DEPTH) {
      return List.of();
    }
    List<Value> replaced = new ArrayList<>();
    for (Value value : written) {
      if (--left[0] < 0) {
        return List.of();
      }
      if (!(value instanceof Value.Call call)) {
        replaced.add(value);
      } else if (call.name().equals("var") && !call.arguments().isEmpty()) {
        replaced.addAll(variable(call, depth, left));
      } else {
        replaced.add(new Value.Call(call.name(), replace(call.arguments(), depth + 1, left)));
      }
    }
    return replaced;
  }

  private List<Value> variable(Value.Call call, int depth, int[] left) {
    List<Value> arguments = call.arguments();
    if (arguments.get(0) instanceof Value.Word name && values.containsKey(name.name())) {
      return replace(values.get(name.name()), depth + 1, left);
    }
    return arguments.size() > 2
        ? replace(arguments.subList(2, arguments.size()), depth + 1, left)
        : List.of(call);
  }
}
