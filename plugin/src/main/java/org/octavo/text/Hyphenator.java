package org.octavo.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/** Finds the hyphenation points in the words of one language. Immutable, thread-safe. */
public final class Hyphenator {

  /** Words of up to four letters are not divided. */
  private static final int SHORTEST_WORD = 5;

  /** The parts of a compound with a hyphen are divided from this length on, in letters. */
  private static final int SHORTEST_PART = 8;

  private static final char FIRST_ACCENTED = '\u00C0';

  /** The lower case of I in languages that have this letter. */
  private static final char DOTLESS_I = '\u0131';

  private static final int[] NOWHERE = {};

  static final Hyphenator NEVER =
      new Hyphenator(new PatternTrie(""), new HyphenationExceptions(""), Integer.MAX_VALUE, 0, 0);

  private final PatternTrie patterns;
  private final HyphenationExceptions exceptions;
  private final boolean dotlessI;
  private final boolean apostrophes;
  private final int shortestWord;
  private final int leastBefore;
  private final int leastAfter;

  /**
   * @param leastBefore the least number of letters before the hyphen
   * @param leastAfter the least number of letters after the hyphen
   */
  Hyphenator(
      PatternTrie patterns, HyphenationExceptions exceptions, int leastBefore, int leastAfter) {
    this(patterns, exceptions, SHORTEST_WORD, leastBefore, leastAfter);
  }

  private Hyphenator(
      PatternTrie patterns,
      HyphenationExceptions exceptions,
      int shortestWord,
      int leastBefore,
      int leastAfter) {
    this.patterns = patterns;
    this.exceptions = exceptions;
    this.dotlessI = patterns.knows(DOTLESS_I);
    this.apostrophes = patterns.knows(Characters.APOSTROPHE);
    this.shortestWord = shortestWord;
    this.leastBefore = leastBefore;
    this.leastAfter = leastAfter;
  }

  /**
   * Returns a hyphenator with other limits (CSS {@code hyphenate-limit-chars}).
   *
   * @param word the least number of letters of a word that may be divided
   * @param before the least number of letters before the hyphen
   * @param after the least number of letters after the hyphen
   */
  public Hyphenator withLimits(int word, int before, int after) {
    return this == NEVER
        ? NEVER
        : new Hyphenator(patterns, exceptions, word, Math.max(1, before), Math.max(1, after));
  }

  /** Whether the language has no patterns. */
  public boolean isNever() {
    return shortestWord == Integer.MAX_VALUE;
  }

  /**
   * Returns the hyphenation points of a token of running text, in ascending order. Each is an index
   * between two letters. Punctuation around the word is skipped. The result is empty for tokens
   * with a soft hyphen, where the author has set the points, and for tokens with a digit and tokens
   * that look like an address or a path.
   */
  public int[] points(String token) {
    if (token.length() < shortestWord || !isWord(token)) {
      return NOWHERE;
    }
    int[] points = new int[token.length()];
    int count = 0;
    boolean compound = false;
    for (int i = 0; i < token.length(); i++) {
      compound |= Characters.isHyphen(token.charAt(i)) || Characters.isDash(token.charAt(i));
    }
    int at = 0;
    while (at < token.length()) {
      int start = at;
      while (at < token.length() && isLetter(token, at)) {
        at++;
      }
      int least = compound ? Math.max(shortestWord, SHORTEST_PART) : shortestWord;
      if (at - start >= least) {
        count = divide(token, start, at, points, count);
      }
      at++;
    }
    return Arrays.copyOf(points, count);
  }

  private static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean notInWords =
          c >= '0' && c <= '9'
              || c == Characters.SOFT_HYPHEN
              || c == '/'
              || c == '@'
              || c == '_'
              || c == '\\'
              || c == '=';
      if (notInWords
          || c == '.' && i + 1 < token.length() && Character.isLetter(token.charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLetter(String token, int at) {
    char c = token.charAt(at);
    if (Character.isLetter(c) || Characters.isMark(c)) {
      return true;
    }
    return apostrophes
        && Characters.isApostrophe(c)
        && at > 0
        && at + 1 < token.length()
        && Character.isLetter(token.charAt(at - 1))
        && Character.isLetter(token.charAt(at + 1));
  }

  private int divide(String token, int start, int end, int[] points, int before) {
    char[] dotted = new char[end - start + 2];
    int[] source = new int[end - start + 2];
    int length = fold(token, start, end, dotted, source);
    dotted[length] = '.';
    source[length] = end;
    char[] word = Arrays.copyOf(dotted, length + 1);
    int count = before;
    Optional<int[]> listed = exceptions.find(new String(word, 1, length - 1));
    if (listed.isPresent()) {
      for (int point : listed.get()) {
        count = addPoint(word, point + 1, source, points, count);
      }
      return count;
    }
    byte[] weights = patterns.weigh(word);
    for (int i = 2; i < length; i++) {
      if ((weights[i] & 1) == 1) {
        count = addPoint(word, i, source, points, count);
      }
    }
    return count;
  }

  private int addPoint(char[] dotted, int place, int[] source, int[] points, int count) {
    boolean enough =
        letters(dotted, 1, place) >= leastBefore
            && letters(dotted, place, dotted.length - 1) >= leastAfter;
    if (enough) {
      points[count] = source[place];
    }
    return enough ? count + 1 : count;
  }

  private static int letters(char[] word, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(word[i]) ? 1 : 0;
    }
    return letters;
  }

  /**
   * Writes the word after a dot in the form of the patterns: lower case, composed, with the
   * typographic apostrophe. A letter that the patterns do not have, as in a foreign name, loses its
   * accent.
   *
   * @param source receives the index in the token for each character written
   * @return the length including the dot
   */
  private int fold(String token, int start, int end, char[] dotted, int[] source) {
    dotted[0] = '.';
    int length = 1;
    for (int i = start; i < end; ) {
      int next = i + 1;
      while (next < end && Characters.isMark(token.charAt(next))) {
        next++;
      }
      if (next == i + 1) {
        dotted[length] = fold(token.charAt(i));
        source[length++] = i;
      } else {
        String composed = Normalizer.normalize(token.substring(i, next), Normalizer.Form.NFC);
        for (int k = 0; k < Math.min(composed.length(), next - i); k++) {
          dotted[length] = fold(composed.charAt(k));
          source[length++] = k == 0 ? i : next;
        }
      }
      i = next;
    }
    return length;
  }

  private char fold(char c) {
    if (c == '\'') {
      return Characters.APOSTROPHE;
    }
    if (dotlessI && c == 'I') {
      return DOTLESS_I;
    }
    if (dotlessI && c == '\u0130') {
      return 'i';
    }
    char lower = Character.toLowerCase(c);
    return lower < FIRST_ACCENTED || patterns.knows(lower) ? lower : withoutAccent(lower);
  }

  private static char withoutAccent(char letter) {
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0);
  }
}
