package org.octavo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The hyphenation patterns of TeX's hyph-utf8, read from the jar by language when first asked for.
 * One library serves one build and all its threads.
 */
public final class HyphenationLibrary {

  private static final String FOLDER = "/org/octavo/hyphenation/";

  /** Bringhurst 2.4.1: at least two letters stay, at least three go to the next line. */
  private static final int LEAST_BEFORE = 2;

  private static final int LEAST_AFTER = 3;

  /**
   * The patterns by their tag, and how many letters their authors want before and after the hyphen.
   */
  private final Map<String, int[]> minima = readIndex();

  private final ConcurrentMap<String, Hyphenator> hyphenators = new ConcurrentHashMap<>();

  /**
   * The hyphenator of a language, or of its nearest relative that has patterns; one that never
   * hyphenates when there is none.
   *
   * @param language BCP 47 tag
   */
  public Hyphenator forLanguage(String language) {
    return patternsFor(Language.normal(language))
        .map(tag -> hyphenators.computeIfAbsent(tag, this::read))
        .orElse(Hyphenator.NEVER);
  }

  private Hyphenator read(String tag) {
    int[] letters = minima.get(tag);
    PatternTrie patterns = new PatternTrie(file("hyph-" + tag + ".pat.txt").orElse(""));
    HyphenationExceptions exceptions =
        new HyphenationExceptions(file("hyph-" + tag + ".hyp.txt").orElse(""));
    return new Hyphenator(
        patterns,
        exceptions,
        tag.equals("tr"),
        Math.max(LEAST_BEFORE, letters[0]),
        Math.max(LEAST_AFTER, letters[1]));
  }

  private Optional<String> patternsFor(String language) {
    for (String tag = language; !tag.isEmpty(); tag = Language.parent(tag)) {
      if (minima.containsKey(tag)) {
        return Optional.of(tag);
      }
      Optional<String> named = relative(tag);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /**
   * Where the name of the patterns differs from that of the language. Spelling decides, not the
   * region.
   */
  private static Optional<String> relative(String tag) {
    return Optional.ofNullable(
        switch (tag) {
          case "en", "en-ca" -> "en-us";
          case "en-au", "en-nz", "en-ie", "en-za", "en-in", "en-001" -> "en-gb";
          case "de" -> "de-1996";
          case "de-de-1901", "de-at-1901" -> "de-1901";
          case "el" -> "el-monoton";
          case "no" -> "nb";
          case "sh", "bs", "sr-latn", "sr-me" -> "sh-latn";
          case "sr", "bs-cyrl" -> "sh-cyrl";
          default -> null;
        });
  }

  private static Map<String, int[]> readIndex() {
    Map<String, int[]> minima = new LinkedHashMap<>();
    String index = file("index.tsv").orElse("");
    int at = index.indexOf('\n') + 1;
    while (at > 0 && at < index.length()) {
      int end = index.indexOf('\n', at);
      String line = index.substring(at, end < 0 ? index.length() : end);
      String[] cells = line.split("\t");
      if (cells.length > 3) {
        minima.put(cells[0], new int[] {Integer.parseInt(cells[2]), Integer.parseInt(cells[3])});
      }
      at = end + 1;
    }
    return minima;
  }

  private static Optional<String> file(String name) {
    try (InputStream in = HyphenationLibrary.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
