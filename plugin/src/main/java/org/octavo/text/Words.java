package org.octavo.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The words that Octavo adds to books in one language, such as "Chapter" and "Figure". {@code
 * words/en.properties} lists all keys. If the language does not have a word, the word is English
 * and its {@link Phrase} has that language. Immutable, thread-safe.
 */
public final class Words {

  /** A key with this ending is the pattern of a numbered thing, such as {@code {0}. fejezet}. */
  static final String NUMBERED = ".numbered";

  /** The things that have a number. */
  static final Set<String> KINDS =
      Set.of("chapter", "part", "appendix", "figure", "table", "listing");

  /** The place of the number or the name in a phrase. */
  static final String ARGUMENT = "{0}";

  private final Map<String, String> words;
  private final Function<String, Optional<Phrase>> fallback;

  /**
   * @param fallback gives the phrase for a key that {@code words} does not have
   */
  Words(Map<String, String> words, Function<String, Optional<Phrase>> fallback) {
    this.words = Map.copyOf(words);
    this.fallback = fallback;
  }

  /**
   * The word or sentence for a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public Phrase get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no word for " + key));
  }

  /**
   * The phrase for a key with {@code {0}} replaced.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public Phrase get(String key, String argument) {
    Phrase pattern = get(key);
    return pattern.with(pattern.text().replace(ARGUMENT, argument));
  }

  /** The word for a key that may be unknown. */
  public Optional<Phrase> find(String key) {
    String word = words.get(key);
    return word == null ? fallback.apply(key) : Optional.of(Phrase.of(word));
  }

  /** A text with the language of the word for a key, if it is that word. */
  public Phrase markedAs(String key, String text) {
    return find(key).filter(word -> word.text().equals(text)).orElseGet(() -> Phrase.of(text));
  }

  /**
   * A kind of thing and its number: {@code Chapter 3}, in Hungarian {@code 3. fejezet}.
   *
   * @param kind a key: chapter, part, appendix, figure, table or listing
   */
  public Phrase numbered(String kind, String number) {
    String pattern = words.get(kind + NUMBERED);
    if (pattern != null) {
      return Phrase.of(pattern.replace(ARGUMENT, number));
    }
    Phrase word = get(kind);
    return word.with(word.text() + " " + number);
  }
}
