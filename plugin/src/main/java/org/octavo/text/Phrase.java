package org.octavo.text;

import java.util.Optional;

/**
 * Text that Octavo prints in a book's language.
 *
 * @param language the language of the text if it is not the one that was asked for, because that
 *     language has no such word; the element that shows the text needs it as {@code lang}
 */
public record Phrase(String text, Optional<String> language) {

  /** Text in the language that was asked for. */
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
