package org.octavo.source;

import java.util.Optional;

/**
 * The identifiers of a book's editions.
 *
 * @param epub a URN or a web address
 * @param print the print edition's, likewise
 */
public record Identifiers(Optional<String> epub, Optional<String> print) {

  public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty());

  /** These identifiers, with missing ones taken from the others. */
  Identifiers or(Identifiers others) {
    return new Identifiers(epub.or(others::epub), print.or(others::print));
  }

  boolean isEmpty() {
    return epub.isEmpty() && print.isEmpty();
  }
}
