package org.octavo.font;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The features of one run of text.
 *
 * @param script OpenType script tag, such as {@code latn}; {@code DFLT} if the text has no letters
 * @param language BCP 47 tag, such as {@code tr} or {@code sr-Latn}; may be empty
 * @param settings OpenType features besides the default ones, with their values: 0 switches a
 *     feature off, 1 switches it on, a higher number selects an alternate, as in CSS {@code
 *     font-feature-settings}
 * @param kerning whether {@code kern} is on, unless {@code settings} contain it
 * @param ligatures whether {@code liga} and {@code clig} are on, unless {@code settings} contain
 *     them
 */
public record Features(
    String script,
    String language,
    SortedMap<String, Integer> settings,
    boolean kerning,
    boolean ligatures) {

  private static final SortedMap<String, Integer> NO_SETTINGS =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  public Features {
    settings =
        settings.isEmpty()
            ? NO_SETTINGS
            : Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  /** The default features of a script and language: kerning and standard ligatures. */
  public static Features of(String script, String language) {
    return new Features(script, language, NO_SETTINGS, true, true);
  }

  /** These features and one more setting. */
  public Features with(String tag, int value) {
    SortedMap<String, Integer> more = new TreeMap<>(settings);
    more.put(tag, value);
    return new Features(script, language, more, kerning, ligatures);
  }

  public Features withoutLigatures() {
    return new Features(script, language, settings, kerning, false);
  }
}
