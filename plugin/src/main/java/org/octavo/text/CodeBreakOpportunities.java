package org.octavo.text;

import java.util.List;

/**
 * Finds break opportunities in code within running text: after the punctuation between names, as
 * style manuals advise for addresses (Chicago 7.46), and before capitals in names such as {@code
 * HttpClient}. Punctuation that belongs together, such as {@code ::} and {@code ()}, is not
 * divided.
 */
final class CodeBreakOpportunities {

  /** The least number of characters on each side of a break. */
  private static final int LEAST = 3;

  private CodeBreakOpportunities() {}

  /** Adds the opportunities in a run of characters without spaces. */
  static void add(String text, int start, int end, List<LineBreaks.Break> breaks) {
    for (int i = start + LEAST; i <= end - LEAST; i++) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      if (isDivider(before) && Character.isLetterOrDigit(after) && !isInNumber(text, i)) {
        breaks.add(new LineBreaks.Break(i, i, LineBreaks.Kind.URL));
      } else if (isCapitalOfName(text, i)) {
        breaks.add(new LineBreaks.Break(i, i, LineBreaks.Kind.NAME));
      }
    }
  }

  private static boolean isDivider(char c) {
    return "/\\.,:;([{<>=&|?+*#@-_".indexOf(c) >= 0;
  }

  private static boolean isInNumber(String text, int at) {
    return Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 2));
  }

  /** {@code get|Name}, {@code XML|Reader}; neither {@code JavaS|E} nor {@code p|H}. */
  private static boolean isCapitalOfName(String text, int at) {
    char before = text.charAt(at - 1);
    boolean goesOn = Character.isLowerCase(text.charAt(at + 1));
    boolean capital = Character.isUpperCase(text.charAt(at));
    return capital && goesOn && Character.isLetterOrDigit(before);
  }
}
