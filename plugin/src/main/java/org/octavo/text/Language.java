package org.octavo.text;

import java.util.Locale;
import java.util.Optional;

/** Splits BCP 47 tags for look-ups in tables by language. */
final class Language {

  private Language() {}

  /** The tag in lower case with hyphens. */
  static String normal(String tag) {
    return tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** The tag without its last part; empty if it has only one. */
  static String parent(String normalTag) {
    int hyphen = normalTag.lastIndexOf('-');
    return hyphen < 0 ? "" : normalTag.substring(0, hyphen);
  }

  /** The first part: the language without region and script. */
  static String primary(String normalTag) {
    int hyphen = normalTag.indexOf('-');
    return hyphen < 0 ? normalTag : normalTag.substring(0, hyphen);
  }

  /** The script subtag, such as {@code latn}; the two styles of Latin, Latf and Latg, are Latin. */
  static Optional<String> script(String normalTag) {
    for (int start = normalTag.indexOf('-') + 1; start > 0; ) {
      int hyphen = normalTag.indexOf('-', start);
      String part = normalTag.substring(start, hyphen < 0 ? normalTag.length() : hyphen);
      if (part.length() == 4 && part.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        return Optional.of(part.equals("latf") || part.equals("latg") ? "latn" : part);
      }
      start = hyphen + 1;
    }
    return Optional.empty();
  }
}
