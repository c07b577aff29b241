package org.octavo.style;

import java.util.List;
import java.util.Optional;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/**
 * A {@code line-height} without a unit. Children inherit the factor, not the length (CSS 2.2
 * §10.8.1).
 */
record Factor(double value) {

  /** {@code normal}; CSS 2.2 §10.8.1 recommends 1.0 to 1.2. */
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
