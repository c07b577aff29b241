package org.octavo.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;

/** Puts arguments into the text of a message or a hint. */
final class MessageTemplate {

  private static final String KNOWN = "known";

  /** The number of valid values that a hint lists; enough for all roles and all selectors. */
  private static final int MOST_VALUES = 50;

  /** In characters. Hostile input may be much longer. */
  private static final int LONGEST_ARGUMENT = 250;

  private MessageTemplate() {}

  /**
   * Puts the arguments into a form.
   *
   * @param known the list for <code>{known}</code>
   * @param arguments for <code>{0}</code>, <code>{1}</code>, …; keeps a number without an argument
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

  /** The argument in one line of limited length. */
  private static String quoted(String argument) {
    String line = argument.replace('\n', ' ').replace('\r', ' ');
    if (line.length() <= LONGEST_ARGUMENT) {
      return line;
    }
    boolean inPair = Character.isHighSurrogate(line.charAt(LONGEST_ARGUMENT - 1));
    return line.substring(0, inPair ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT) + "…";
  }
}
