package org.octavo.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Derives the ids of headings as GitHub does, so links that work there work in the book. Use one
 * instance per file: repeated headings get {@code -1}, {@code -2}.
 */
final class Slugs {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /** Reserves an id that the author wrote. */
  void reserve(String id) {
    taken.add(id);
  }

  String of(String heading) {
    String slug = slug(heading);
    String unique = slug;
    while (!taken.add(unique)) {
      unique = slug + "-" + repeats.merge(slug, 1, Integer::sum);
    }
    return unique;
  }

  /** Lower case; letters, marks, digits, {@code _} and {@code -} stay, spaces become {@code -}. */
  static String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    heading
        .strip()
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || c == '\u00A0') {
                slug.append('-');
              } else if (isKept(c)) {
                slug.appendCodePoint(c);
              }
            });
    return slug.toString();
  }

  /** A key for ids that differ only in dashes and case; hosts treat dashes differently. */
  static String lenient(String id) {
    StringBuilder key = new StringBuilder();
    id.codePoints().map(Character::toLowerCase).filter(c -> c != '-').forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> c == '-' || Character.isLetter(c);
    };
  }
}
