package org.octavo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The hyphenation patterns of TeX's hyph-utf8. Loads those of a language when it is first used. One
 * instance serves a build; thread-safe.
 */
public final class HyphenationLibrary {

  private static final String FOLDER = "/org/octavo/hyphenation/";

  /** Bringhurst 2.4.1: at least two characters stay, at least three go to the next line. */
  private static final int LEAST_BEFORE = 2;

  private static final int LEAST_AFTER = 3;

  /**
   * A row of {@code index.tsv}.
   *
   * @param name in the names of the files
   * @param before characters before the hyphen that the patterns' authors require
   * @param after characters after it
   */
  private record Patterns(String name, int before, int after) {}

  /** By their own tag and by the tags of other languages and countries that use them. */
  private final Map<String, Patterns> byTag = readIndex();

  private final ConcurrentMap<String, Hyphenator> hyphenators = new ConcurrentHashMap<>();

  /**
   * The hyphenator of a language or of its nearest relative with patterns. If there is none, the
   * hyphenator finds no places.
   *
   * @param language BCP 47 tag
   */
  public Hyphenator forLanguage(String language) {
    for (String tag = Language.normal(language); !tag.isEmpty(); tag = Language.parent(tag)) {
      Patterns patterns = byTag.get(tag);
      if (patterns != null) {
        return hyphenators.computeIfAbsent(patterns.name(), name -> read(patterns));
      }
    }
    return Hyphenator.NEVER;
  }

  private static Hyphenator read(Patterns patterns) {
    String file = "hyph-" + patterns.name();
    return new Hyphenator(
        new PatternTrie(file(file + ".pat.txt").orElse("")),
        new HyphenationExceptions(file(file + ".hyp.txt").orElse("")),
        Math.max(LEAST_BEFORE, patterns.before()),
        Math.max(LEAST_AFTER, patterns.after()));
  }

  /** Reads the columns tag, language, left, right, also for. */
  private static Map<String, Patterns> readIndex() {
    Map<String, Patterns> byTag = new HashMap<>();
    String index = file("index.tsv").orElse("");
    int at = index.indexOf('\n') + 1;
    while (at > 0 && at < index.length()) {
      int end = index.indexOf('\n', at);
      String line = index.substring(at, end < 0 ? index.length() : end);
      String[] cells = line.split("\t");
      if (cells.length > 4) {
        Patterns patterns =
            new Patterns(cells[0], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
        byTag.put(cells[0], patterns);
        for (String other : cells[4].split(" ")) {
          byTag.put(other, patterns);
        }
      }
      at = end + 1;
    }
    return byTag;
  }

  private static Optional<String> file(String name) {
    try (InputStream in = HyphenationLibrary.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the program's own jar", e);
    }
  }
}
