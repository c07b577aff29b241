package org.octavo.text;

import java.util.List;

/** Finds break opportunities in addresses, paths and identifiers, after their punctuation. */
final class Addresses {

  /** The least number of characters on each side of a break. */
  private static final int LEAST = 3;

  private Addresses() {}

  /**
   * Adds the opportunities in a run of characters without spaces, if it is an address.
   *
   * @return whether it is an address
   */
  static boolean add(String text, int start, int end, List<LineBreaks.Break> breaks) {
    int first = start;
    int last = end;
    while (first < last && isAround(text.charAt(first))) {
      first++;
    }
    while (last > first && isAround(text.charAt(last - 1))) {
      last--;
    }
    if (!isAddress(text, first, last)) {
      return false;
    }
    for (int i = first + LEAST; i <= last - LEAST; i++) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      boolean number = Character.isDigit(text.charAt(i - 2)) && Character.isDigit(after);
      if (isDivider(before) && !isDivider(after) && !(before == '.' && number)) {
        breaks.add(new LineBreaks.Break(i, i, LineBreaks.Kind.URL));
      }
    }
    return true;
  }

  private static boolean isAround(char c) {
    return c != '/'
        && c != '_'
        && c != '#'
        && c != '&'
        && c != '@'
        && !Character.isLetterOrDigit(c);
  }

  private static boolean isDivider(char c) {
    return switch (c) {
      case '/', '\\', '.', '?', '&', '=', '-', '_', ':', ';', ',', '#', '~', '%', '@', '+' -> true;
      default -> false;
    };
  }

  private static boolean isAddress(String text, int start, int end) {
    int slashes = 0;
    int dots = 0;
    int words = 0;
    boolean underscore = false;
    boolean at = false;
    boolean scheme = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '/' -> {
          slashes++;
          scheme |= i > start && text.charAt(i - 1) == ':';
        }
        case '\\' -> slashes++;
        case '.' -> {
          dots++;
          words += isWordAfter(text, i, end) ? 1 : 0;
        }
        case '_' -> underscore = true;
        case '@' -> at = true;
        default -> {
          if (c > 0x2000 && !Character.isLetter(c)) {
            return false;
          }
        }
      }
    }
    return scheme
        || slashes > 1
        || underscore
        || at && dots > 0
        || slashes > 0 && dots > 0
        || words > 1 && words == dots;
  }

  /** Requires two characters, because “e.g.” and “3.14” are not addresses. */
  private static boolean isWordAfter(String text, int dot, int end) {
    return dot + 2 < end
        && Character.isLetter(text.charAt(dot + 1))
        && Character.isLetterOrDigit(text.charAt(dot + 2));
  }
}
