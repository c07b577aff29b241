package org.octavo.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the line break opportunities of a paragraph, except hyphenation points. Takes the whole
 * text of the paragraph, in which an image or another inline object is U+FFFC. Follows Unicode
 * Standard Annex 14, with the rules of fine typesetting where they differ: no line begins with a
 * dash or an ellipsis, numbers stay with their units and initials with the surname, addresses are
 * divided after their punctuation. Immutable, thread-safe.
 */
public final class LineBreaks {

  /** Decides how a line ends at the opportunity. */
  public enum Kind {
    /** The spaces are dropped. */
    SPACE,
    /** A space between words that belong together: Mr. Darcy, Chapter 3. */
    RELUCTANT,
    /** After a hyphen in the text. */
    HYPHEN_EXISTING,
    /** After a dash or an ellipsis between words. */
    DASH,
    /** Inside an address, a path or an identifier, or after a slash; no hyphen is added. */
    URL,
    /** Before a capital inside a name in code; no hyphen is added. */
    NAME,
    /** The soft hyphen becomes a visible one. */
    SOFT_HYPHEN,
    /** After a zero-width space, which is dropped. */
    ZERO_WIDTH,
    /** Between Chinese, Japanese or Korean characters. */
    IDEOGRAPH,
    /** The line must end (U+2028 or U+2029, which is dropped). */
    MANDATORY
  }

  /**
   * An opportunity. A line may end before {@code start}; the next line then begins at {@code end},
   * and the characters between them are dropped. If both are equal, no character is dropped.
   */
  public record Break(int start, int end, Kind kind) {}

  /** The least number of letters on each side of a hyphen at which a line may end. */
  private static final int LEAST_AT_HYPHEN = 2;

  private static final int LEAST_AT_SLASH = 4;

  private final NoBreakRules rules;

  private LineBreaks(NoBreakRules rules) {
    this.rules = rules;
  }

  /**
   * Returns the rules of a language, which decide which short words stay with the next word.
   *
   * @param language BCP 47 tag
   */
  public static LineBreaks forLanguage(String language) {
    return new LineBreaks(new NoBreakRules(language));
  }

  /** Returns the opportunities of a paragraph in order, without its start and its end. */
  public List<Break> of(String paragraph) {
    List<Break> breaks = new ArrayList<>(paragraph.length() / 5 + 1);
    int at = 0;
    while (at < paragraph.length()) {
      int start = at;
      if (isGap(paragraph.charAt(at))) {
        while (at < paragraph.length() && isGap(paragraph.charAt(at))) {
          at++;
        }
        addGap(paragraph, start, at, breaks);
      } else {
        while (at < paragraph.length() && !isGap(paragraph.charAt(at))) {
          at++;
        }
        addInside(paragraph, start, at, breaks);
      }
    }
    return breaks;
  }

  /** Returns the opportunities in code within running text, except those at spaces. */
  public static List<Break> ofCode(String code) {
    List<Break> breaks = new ArrayList<>();
    for (int start = 0, at = 0; at <= code.length(); at++) {
      if (at == code.length() || isGap(code.charAt(at))) {
        CodeBreakOpportunities.add(code, start, at, breaks);
        start = at + 1;
      }
    }
    return breaks;
  }

  private static boolean isGap(char c) {
    return Characters.isBreakingSpace(c) || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == Characters.LINE_SEPARATOR || c == '\u2029';
  }

  private void addGap(String text, int start, int end, List<Break> breaks) {
    if (end == text.length()) {
      return;
    }
    for (int i = start; i < end; i++) {
      if (isLineEnd(text.charAt(i))) {
        breaks.add(new Break(start, end, Kind.MANDATORY));
        return;
      }
    }
    if (start > 0 && !rules.forbid(text, start, end)) {
      boolean reluctant = rules.discourage(text, start, end);
      breaks.add(new Break(start, end, reluctant ? Kind.RELUCTANT : Kind.SPACE));
    }
  }

  /**
   * Adds the opportunities in a run without spaces: an address, or words with hyphens and dashes.
   */
  private static void addInside(String text, int start, int end, List<Break> breaks) {
    if (Addresses.add(text, start, end, breaks)) {
      return;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) && c < Ideographs.FIRST) {
        continue;
      }
      if (c == Characters.SOFT_HYPHEN) {
        addIfInside(text, i, i + 1, Kind.SOFT_HYPHEN, breaks);
      } else if (c == Characters.ZERO_WIDTH_SPACE) {
        addIfInside(text, i, i + 1, Kind.ZERO_WIDTH, breaks);
      } else if (Characters.isHyphen(c)) {
        if (isDivisible(text, start, end, i, LEAST_AT_HYPHEN)) {
          breaks.add(new Break(i + 1, i + 1, Kind.HYPHEN_EXISTING));
        }
      } else if (Characters.isDash(c) || c == Characters.ELLIPSIS) {
        if (i > start && i + 1 < end && joinsWords(text.charAt(i - 1), text.charAt(i + 1))) {
          breaks.add(new Break(i + 1, i + 1, Kind.DASH));
        }
      } else if (c == '/') {
        if (isDivisible(text, start, end, i, LEAST_AT_SLASH)) {
          breaks.add(new Break(i + 1, i + 1, Kind.URL));
        }
      } else if (c >= Ideographs.FIRST) {
        Ideographs.add(text, i, start, end, breaks);
      }
    }
  }

  private static void addIfInside(String text, int start, int end, Kind kind, List<Break> breaks) {
    if (start > 0 && end < text.length()) {
      breaks.add(new Break(start, end, kind));
    }
  }

  /** Whether a word has enough letters before and after an index, and a letter right after it. */
  private static boolean isDivisible(String text, int start, int end, int at, int least) {
    int before = at - 1;
    while (before >= start && isOfWord(text.charAt(before))) {
      before--;
    }
    int after = at + 1;
    while (after < end && isOfWord(text.charAt(after))) {
      after++;
    }
    boolean afterQuotation =
        before == at - 1 && at > start && Characters.isClosing(text.charAt(before));
    return at + 1 < end
        && Character.isLetter(text.charAt(at + 1))
        && after - at - 1 >= least
        && (at - 1 - before >= least || afterQuotation);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Characters.isApostrophe(c)
        || Characters.isMark(c)
        || c == Characters.SOFT_HYPHEN;
  }

  /**
   * A dash between digits is a range, which is not divided. A dash after an opening mark belongs to
   * the next word.
   */
  private static boolean joinsWords(char before, char after) {
    boolean range = Character.isDigit(before) && Character.isDigit(after);
    boolean begins = Characters.isOpening(before) || Characters.isDash(before);
    boolean wordFollows =
        Character.isLetterOrDigit(after) || Characters.isOpening(after) || after == Flow.OBJECT;
    return !range && !begins && wordFollows;
  }
}
