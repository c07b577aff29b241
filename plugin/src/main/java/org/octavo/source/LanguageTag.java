package org.octavo.source;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;

/** Checks and normalises BCP 47 language tags. */
final class LanguageTag {

  private LanguageTag() {}

  /** The tag in its canonical case ({@code en-GB}); empty after a diagnostic. */
  static Optional<String> read(Yaml.Scalar written, Diagnostics diagnostics) {
    String tag = written.text().strip();
    Optional<String> canonical = canonical(tag);
    if (canonical.isEmpty()) {
      String repaired = tag.replace('_', '-');
      diagnostics.reportUnknown(
          Code.BAD_LANGUAGE, written.at(), tag, canonical(repaired).stream().toList());
    }
    return canonical;
  }

  private static Optional<String> canonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      String language = locale.getLanguage();
      if (language.length() != 2 && language.length() != 3) {
        return Optional.empty();
      }
      locale.getISO3Language();
      return Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException | MissingResourceException e) {
      return Optional.empty();
    }
  }
}
