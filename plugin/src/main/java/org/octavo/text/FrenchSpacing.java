package org.octavo.text;

import java.util.List;

/**
 * The thin no-break spaces of French before {@code : ; ! ?} and inside guillemets (Imprimerie
 * nationale, Lexique des règles typographiques). Replaces plain spaces there, and adds missing ones
 * if the character is punctuation beyond doubt. In Canadian French only the colon and the
 * guillemets have spaces.
 */
final class FrenchSpacing {

  private final Flow flow;
  private final boolean canadian;

  private FrenchSpacing(Flow flow, boolean canadian) {
    this.flow = flow;
    this.canadian = canadian;
  }

  static List<String> apply(List<SmartPunctuation.Segment> segments, boolean canadian) {
    FrenchSpacing spacing = new FrenchSpacing(new Flow(segments), canadian);
    for (int i = 0; i < spacing.flow.length(); i++) {
      spacing.write(i);
    }
    return spacing.flow.result();
  }

  private void write(int i) {
    char c = flow.at(i);
    char next = flow.at(i + 1);
    if (c == ' ' && (isSpaced(i + 1) || flow.at(i - 1) == '«')) {
      flow.write(i, Characters.NARROW_NO_BREAK_SPACE);
      return;
    }
    if (isSpaced(i) && (isEndOfWord(flow.last()) || c == '»' && isHigh(flow.last()))) {
      insert(i);
    }
    flow.write(i, c);
    if (c == '«' && next != Flow.NOTHING && !Characters.isSpace(next)) {
      insert(i);
    }
  }

  private void insert(int i) {
    flow.write(i, Characters.NARROW_NO_BREAK_SPACE);
  }

  /** Whether the character at an index has a thin space before it. */
  private boolean isSpaced(int i) {
    char next = flow.at(i + 1);
    return switch (flow.at(i)) {
      case '»' -> true;
      case ':' -> isAfterPunctuation(next);
      case ';', '!', '?' -> !canadian && isAfterPunctuation(next);
      default -> false;
    };
  }

  /** Distinguishes punctuation from the colon of a time and the question mark of an address. */
  private static boolean isAfterPunctuation(char next) {
    return next == Flow.NOTHING
        || next == '!'
        || next == '?'
        || next == '.'
        || next == Characters.ELLIPSIS
        || next == Characters.EM_DASH
        || Characters.isSpace(next)
        || Characters.isClosing(next);
  }

  private static boolean isEndOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == Flow.OBJECT
        || c == Characters.ELLIPSIS
        || c == '.'
        || c == '%'
        || Characters.isClosing(c);
  }

  private static boolean isHigh(char c) {
    return c == '!' || c == '?' || c == ',' || c == ';';
  }
}
