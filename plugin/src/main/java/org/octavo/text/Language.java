package org.octavo.text;

import java.util.Locale;

/** What the tables of this room need of a BCP 47 tag. */
final class Language {

  private Language() {}

  /** The tag in lower case with hyphens. */
  static String normal(String tag) {
    return tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** The tag without its last part; empty when it has one part only. */
  static String parent(String normalTag) {
    int hyphen = normalTag.lastIndexOf('-');
    return hyphen < 0 ? "" : normalTag.substring(0, hyphen);
  }

  /** The first part: the language without region and script. */
  static String primary(String normalTag) {
    int hyphen = normalTag.indexOf('-');
    return hyphen < 0 ? normalTag : normalTag.substring(0, hyphen);
  }
}
