package org.octavo.book;

import java.util.List;
import org.octavo.source.Metadata;
import org.octavo.text.SmartPunctuation;
import org.octavo.text.SmartPunctuation.Segment;

/**
 * Sets words that come from {@code book.yaml} or a POM as the text is set: they stand on the title
 * page and over every page.
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
