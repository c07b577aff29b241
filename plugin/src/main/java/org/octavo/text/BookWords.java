package org.octavo.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, Text> terms;
  private final Diagnostics diagnostics;
  private final ConcurrentMap<String, Words> loaded = new ConcurrentHashMap<>();
  private final Map<String, String> english = WordFile.find(ENGLISH).orElseThrow();

  /**
   * @param language of the book, BCP 47
   * @param terms the author's own words by their keys
   * @param diagnostics receives an error for each term that is not valid, and a warning for each
   *     language in which a word is missing
   */
  public BookWords(String language, Map<String, Text> terms, Diagnostics diagnostics) {
    this.language = Language.normal(language);
    this.terms = Map.copyOf(terms);
    this.diagnostics = diagnostics;
    terms.forEach(this::check);
  }

  /** The words of a language, English if Octavo has none in it. */
  public Words in(String tag) {
    return loaded.computeIfAbsent(Language.normal(tag), this::load);
  }

  private Words load(String tag) {
    Map<String, String> words = new HashMap<>(WordFile.find(tag).orElse(Map.of()));
    if (tag.equals(language)) {
      terms.forEach((key, term) -> replace(words, key, term.text()));
    }
    return new Words(words, key -> english(key, tag));
  }

  /** A term for a kind of thing replaces the language's pattern with a number too. */
  private static void replace(Map<String, String> words, String key, String term) {
    words.remove(key + Words.NUMBERED);
    words.put(key, term);
  }

  private Optional<Phrase> english(String key, String tag) {
    Optional<String> word = Optional.ofNullable(english.get(key));
    if (word.isPresent()) {
      diagnostics.report(Code.NO_TERMS, Position.GENERATED, tag);
    }
    return word.map(text -> new Phrase(text, Optional.of(ENGLISH)));
  }

  private void check(String key, Text term) {
    if (!english.containsKey(key) && !isPattern(key)) {
      Set<String> known = new TreeSet<>(english.keySet());
      diagnostics.reportUnknown(Code.UNKNOWN_KEY, term.origin(), key, known);
    } else if (term.text().length() > LONGEST_TERM) {
      diagnostics.report(Code.BAD_TERM, term.origin(), key, LONGEST_TERM);
    } else if (needsArgument(key) && !term.text().contains(Words.ARGUMENT)) {
      diagnostics.report(Code.BAD_TERM_PATTERN, term.origin(), key, Words.ARGUMENT);
    }
  }

  private boolean needsArgument(String key) {
    return isPattern(key) || english.getOrDefault(key, "").contains(Words.ARGUMENT);
  }

  private static boolean isPattern(String key) {
    return key.endsWith(Words.NUMBERED)
        && Words.KINDS.contains(key.substring(0, key.length() - Words.NUMBERED.length()));
  }
}
