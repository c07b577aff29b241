package org.octavo.style;

import java.util.List;
import java.util.Optional;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/**
 * A {@code line-height} without unit: it is inherited as it is, and not as a length (CSS 2.2
 * §10.8.1).
 */
record Factor(double value) {

  /** CSS 2.2 §10.8.1 wants something between 1.0 and 1.2. */
  static final Factor NORMAL = new Factor(1.2);

  static Grammar grammar() {
    return Grammar.of("<number>", Factor::read);
  }

  private static Optional<Object> read(List<Value> values) {
    return Grammar.single(values)
        .flatMap(Grammar::number)
        .filter(number -> number > 0)
        .map(Factor::new);
  }
}
