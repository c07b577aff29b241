package org.octavo.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The few words the EPUB says itself, in the book's language, or in English where we have no
 * translation. Java's resource bundles would fall back to the language of the machine.
 */
final class Phrases {

  private final Properties words;

  private Phrases(Properties words) {
    this.words = words;
  }

  /**
   * @param language BCP 47
   */
  static Phrases in(String language) {
    Properties words = new Properties(load("en"));
    String primary = primary(Locale.forLanguageTag(language).getLanguage());
    if (Phrases.class.getResource(file(primary)) != null) {
      words.putAll(load(primary));
    }
    return new Phrases(words);
  }

  /** The two written forms of Norwegian are near enough for a dozen words. */
  private static String primary(String language) {
    return language.equals("no") || language.equals("nn") ? "nb" : language;
  }

  String say(String key) {
    String phrase = words.getProperty(key);
    if (phrase == null) {
      throw new IllegalStateException("no phrase for " + key);
    }
    return phrase;
  }

  /** The phrase with {@code {0}} replaced. */
  String say(String key, String argument) {
    return say(key).replace("{0}", argument);
  }

  private static Properties load(String language) {
    Properties words = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream(file(language))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static String file(String language) {
    return "phrases_" + language + ".properties";
  }
}
