package org.octavo.book;

import java.util.List;
import org.octavo.source.Metadata;
import org.octavo.text.SmartPunctuation;
import org.octavo.text.SmartPunctuation.Segment;

/**
 * Gives metadata and titles from {@code book.yaml} or the POM the typographic punctuation that the
 * text of the book has.
 */
final class TypographicPunctuation {

  private TypographicPunctuation() {}

  static Metadata set(Metadata metadata) {
    SmartPunctuation punctuation = SmartPunctuation.forLanguage(metadata.language());
    return metadata.withWords(words -> set(words, punctuation));
  }

  static String set(String words, String language) {
    return set(words, SmartPunctuation.forLanguage(language));
  }

  private static String set(String words, SmartPunctuation punctuation) {
    return punctuation.apply(List.of(new Segment(words, false))).get(0);
  }
}
