package org.octavo.source;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** The series that a book belongs to, and its number there as written. */
public record Series(String name, Optional<String> number) {

  Series withWords(UnaryOperator<String> change) {
    return new Series(change.apply(name), number);
  }
}
