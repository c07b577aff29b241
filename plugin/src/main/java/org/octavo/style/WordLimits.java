package org.octavo.style;

import java.util.List;
import java.util.Optional;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/**
 * {@code hyphenate-limit-chars} (CSS Text 4 §6.3.2): minimum number of characters in a divided
 * word, before the hyphen, and after it.
 */
record WordLimits(int word, int before, int after) {

  /** The values that the specification suggests for {@code auto}. */
  private static final WordLimits AUTO = new WordLimits(5, 2, 2);

  static Grammar grammar() {
    return Grammar.of("[ auto | <integer [1,∞]> ]{1,3}", WordLimits::read);
  }

  private static Optional<Object> read(List<Value> values) {
    if (values.isEmpty() || values.size() > 3) {
      return Optional.empty();
    }
    int[] limits = {AUTO.word, AUTO.before, AUTO.after};
    for (int i = 0; i < values.size(); i++) {
      Optional<Integer> limit = Grammar.integer(values.get(i), 1);
      if (limit.isPresent()) {
        limits[i] = limit.get();
      } else if (!Grammar.keyword(values.get(i)).equals(Optional.of("auto"))) {
        return Optional.empty();
      }
    }
    if (values.size() == 2) {
      limits[2] = limits[1];
    }
    return Optional.of(new WordLimits(limits[0], limits[1], limits[2]));
  }
}
