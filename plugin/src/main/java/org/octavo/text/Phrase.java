package org.octavo.text;

import java.util.Optional;

/**
 * Text that Octavo adds to a book.
 *
 * @param language the language of the text if it differs from the requested one, which has no such
 *     word; the element that shows the text needs it as {@code lang}
 */
public record Phrase(String text, Optional<String> language) {

  /** A phrase in the requested language. */
  public static Phrase of(String text) {
    return new Phrase(text, Optional.empty());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Other text in the same language. */
  Phrase with(String other) {
    return new Phrase(other, language);
  }
}
