package org.octavo.book;

import java.text.Normalizer;

/** Converts ids to forms that all outputs allow. */
final class IdSyntax {

  /** In characters. Ids of chapters become file names, which some tools truncate. */
  private static final int MAX_STEM = 60;

  private IdSyntax() {}

  /** A valid id in XML and EPUB: a name without colons that begins with a letter or {@code _}. */
  static String xml(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints().forEach(c -> name.appendCodePoint(isNameCharacter(c) ? c : '-'));
    boolean starts =
        name.length() > 0 && (Character.isLetter(name.codePointAt(0)) || name.charAt(0) == '_');
    return starts ? name.toString() : "_" + name;
  }

  /** An ASCII file name: the slug without accents; empty if it has characters of other scripts. */
  static String stem(String slug) {
    StringBuilder stem = new StringBuilder();
    Normalizer.normalize(slug, Normalizer.Form.NFD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> stem.append((char) c));
    boolean plain = stem.chars().allMatch(c -> c < 128);
    return plain ? shortened(trimmed(stem.toString())) : "";
  }

  private static String shortened(String stem) {
    if (stem.length() <= MAX_STEM) {
      return stem;
    }
    int end = stem.lastIndexOf('-', MAX_STEM);
    return stem.substring(0, end > 0 ? end : MAX_STEM);
  }

  private static String trimmed(String stem) {
    int start = 0;
    int end = stem.length();
    while (start < end && stem.charAt(start) == '-') {
      start++;
    }
    while (end > start && stem.charAt(end - 1) == '-') {
      end--;
    }
    return stem.substring(start, end);
  }

  private static boolean isNameCharacter(int c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || c == '.'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
