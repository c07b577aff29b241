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

  private final Properties words;

  private Terms(Properties words) {
    this.words = words;
  }

  /** The terms of a language, if they are known. */
  static Optional<Terms> of(String language) {
    int hyphen = language.indexOf('-');
    String primary = hyphen < 0 ? language : language.substring(0, hyphen);
    return switch (primary) {
      case "no", "nn" -> read("nb");
      default -> read(primary);
    };
  }

  static Terms english() {
    return read("en").orElseThrow();
  }

  /** {@code Chapter 3}: a kind of thing and which one of them. */
  String numbered(String kind, String number) {
    return words.getProperty(kind) + " " + number;
  }

  /** What a page with this role is called: {@code Preface}. */
  String name(Role role) {
    return words.getProperty(role.keyword());
  }

  /** What the index says before an entry to look at instead. */
  String see() {
    return words.getProperty("see");
  }

  /** What the index says before an entry to look at too. */
  String seeAlso() {
    return words.getProperty("see-also");
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

  private static Optional<Terms> read(String name) {
    try (InputStream in = Terms.class.getResourceAsStream("terms/" + name + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new Terms(words));
    } catch (IOException e) {
      throw new UncheckedIOException("the terms of " + name + " are part of the program", e);
    }
  }
}
