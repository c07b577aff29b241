package org.octavo.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.octavo.source.Role;

/** The words that a book says of itself, in its language: Chapter, Figure, Contents, Preface. */
final class Terms {

  private static final String FALLBACK = "en";

  private final Properties words;

  private Terms(Properties words) {
    this.words = words;
  }

  /** The terms of a language, English ones where none are known. */
  static Terms of(String language) {
    return load(language).or(() -> load(FALLBACK)).orElseThrow();
  }

  static boolean areKnown(String language) {
    return load(language).isPresent();
  }

  /** {@code Chapter 3}: a kind of thing and which one of them. */
  String numbered(String kind, String number) {
    String pattern = words.getProperty(kind + ".numbered");
    return pattern == null ? words.getProperty(kind) + " " + number : pattern.replace("{}", number);
  }

  /** What a page with this role is called: {@code Preface}. */
  String name(Role role) {
    return words.getProperty(role.keyword());
  }

  /** How an edition is told from another beside its ISBN: {@code print}, {@code EPUB}. */
  String edition(String kind) {
    return words.getProperty("edition." + kind);
  }

  /** How a title page names somebody: {@code Translated by Jane Doe}. */
  String by(String relator, String name) {
    String phrase = words.getProperty("by." + relator);
    return phrase == null ? name : phrase + " " + name;
  }

  private static Optional<Terms> load(String language) {
    int hyphen = language.indexOf('-');
    String primary = hyphen < 0 ? language : language.substring(0, hyphen);
    String file =
        switch (primary) {
          case "no", "nn" -> "nb";
          default -> primary;
        };
    try (InputStream in = Terms.class.getResourceAsStream("terms/" + file + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new Terms(words));
    } catch (IOException e) {
      throw new UncheckedIOException("the terms of " + file + " are part of the program", e);
    }
  }
}
