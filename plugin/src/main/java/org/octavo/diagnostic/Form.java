package org.octavo.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;

/** The text of a message or a hint, with places for its arguments. */
final class Form {

  private static final String KNOWN = "known";

  /** The longest list of valid values in a hint, and the longest quotation, in characters. */
  private static final int MOST_VALUES = 50;

  private static final int LONGEST_ARGUMENT = 250;

  private Form() {}

  /**
   * Puts the arguments into a form.
   *
   * @param known the list for <code>{known}</code>
   * @param arguments for <code>{0}</code>, <code>{1}</code>, …; a number without an argument stays
   */
  static String filled(String form, Collection<String> known, Object... arguments) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', open + 1)) {
      int close = form.indexOf('}', open);
      String name = close < 0 ? "" : form.substring(open + 1, close);
      boolean list = name.equals(KNOWN);
      int number = name.length() == 1 ? Character.digit(name.charAt(0), 10) : -1;
      if (list || number >= 0 && number < arguments.length) {
        filled.append(form, from, open);
        filled.append(list ? list(known) : quoted(String.valueOf(arguments[number])));
        from = close + 1;
      }
    }
    return filled.append(form, from, form.length()).toString();
  }

  private static String list(Collection<String> known) {
    String values = known.stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
    return known.size() > MOST_VALUES ? values + ", …" : values;
  }

  /** One line, and no longer than a reader of a log wants. */
  private static String quoted(String argument) {
    String line = argument.replace('\n', ' ').replace('\r', ' ');
    if (line.length() <= LONGEST_ARGUMENT) {
      return line;
    }
    boolean inPair = Character.isHighSurrogate(line.charAt(LONGEST_ARGUMENT - 1));
    return line.substring(0, inPair ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT) + "…";
  }
}
