package org.octavo.style.select;

import java.util.Optional;

/** {@code An+B} (CSS Syntax 3 §6): matches B, A+B, 2A+B … */
public record Nth(int step, int offset) {

  public static Optional<Nth> of(String written) {
    String text = written.replace(" ", "");
    if (text.equals("odd")) {
      return Optional.of(new Nth(2, 1));
    }
    if (text.equals("even")) {
      return Optional.of(new Nth(2, 0));
    }
    int n = text.indexOf('n');
    try {
      if (n < 0) {
        return Optional.of(new Nth(0, Integer.parseInt(text)));
      }
      String before = text.substring(0, n);
      String after = text.substring(n + 1);
      int step =
          switch (before) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(before);
          };
      return Optional.of(new Nth(step, after.isEmpty() ? 0 : Integer.parseInt(after)));
    } catch (NumberFormatException notAnPlusB) {
      return Optional.empty();
    }
  }

  public boolean holds(int index) {
    int distance = index - offset;
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
  }
}
