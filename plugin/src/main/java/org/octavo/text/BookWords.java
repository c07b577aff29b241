package org.octavo.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Text;

/**
 * The words of all languages of one book; the file of a language is read once. The book's own terms
 * replace words of its main language. Thread-safe.
 */
public final class BookWords {

  private static final String ENGLISH = "en";

  /**
   * The length of the longest term, in characters; a word may be printed thousands of times, so a
   * long one would fill the memory.
   */
  private static final int LONGEST_TERM = 200;

  private final String language;
  private final Map<String, String> terms;
  private final Diagnostics diagnostics;
  private final ConcurrentMap<String, Words> loaded = new ConcurrentHashMap<>();

  /**
   * @param language of the book, BCP 47
   * @param terms the author's own words by their keys; those that are not valid have no effect
   * @param diagnostics receives an error for each term that is not valid, and a warning for each
   *     language in which a word is missing
   */
  public BookWords(String language, Map<String, Text> terms, Diagnostics diagnostics) {
    this.language = Language.normal(language);
    this.diagnostics = diagnostics;
    this.terms = terms.isEmpty() ? Map.of() : valid(terms, WordFile.find(ENGLISH).orElseThrow());
  }

  /** The words of a language; English ones if Octavo has none in it. */
  public Words in(String tag) {
    return loaded.computeIfAbsent(Language.normal(tag), this::load);
  }

  private Words load(String tag) {
    Map<String, String> words = new HashMap<>(WordFile.find(tag).orElse(Map.of()));
    if (tag.equals(language)) {
      // A term for a kind of thing replaces the language's pattern for it with its number too.
      terms.keySet().forEach(key -> words.remove(key + Words.NUMBERED));
      words.putAll(terms);
    }
    return new Words(words, key -> english(key, tag));
  }

  private Optional<Phrase> english(String key, String tag) {
    if (tag.equals(ENGLISH)) {
      return Optional.empty();
    }
    Optional<Phrase> word = in(ENGLISH).find(key);
    if (word.isPresent()) {
      diagnostics.report(Code.NO_TERMS, Position.GENERATED, tag);
    }
    return word.map(phrase -> new Phrase(phrase.text(), Optional.of(ENGLISH)));
  }

  private Map<String, String> valid(Map<String, Text> given, Map<String, String> english) {
    Map<String, String> valid = new HashMap<>();
    given.forEach(
        (key, term) -> {
          if (isValid(key, term, english)) {
            valid.put(key, term.text());
          }
        });
    return Map.copyOf(valid);
  }

  private boolean isValid(String key, Text term, Map<String, String> english) {
    boolean pattern = isPattern(key);
    if (!english.containsKey(key) && !pattern) {
      diagnostics.reportUnknown(
          Code.UNKNOWN_KEY, term.origin(), key, new TreeSet<>(english.keySet()));
      return false;
    }
    if (term.text().length() > LONGEST_TERM) {
      diagnostics.report(Code.BAD_TERM, term.origin(), key, LONGEST_TERM);
      return false;
    }
    boolean needsArgument = pattern || english.get(key).contains(Words.ARGUMENT);
    if (needsArgument && !term.text().contains(Words.ARGUMENT)) {
      diagnostics.report(Code.BAD_TERM_PATTERN, term.origin(), key, Words.ARGUMENT);
      return false;
    }
    return true;
  }

  private static boolean isPattern(String key) {
    return key.endsWith(Words.NUMBERED)
        && Words.KINDS.contains(key.substring(0, key.length() - Words.NUMBERED.length()));
  }
}
