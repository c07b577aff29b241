package org.octavo.layout;

import java.util.Locale;

/** How numbers are written (CSS Counter Styles 3 §6). */
final class CounterStyle {

  private CounterStyle() {}

  static String format(int value, String style) {
    return switch (style) {
      case "lower-roman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upper-roman" -> roman(value);
      case "lower-alpha", "lower-latin" -> letters(value, 'a');
      case "upper-alpha", "upper-latin" -> letters(value, 'A');
      case "decimal-leading-zero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  private static String letters(int value, char first) {
    StringBuilder letters = new StringBuilder();
    for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) (first + (rest - 1) % 26));
    }
    return letters.toString();
  }

  static String roman(int value) {
    int[] numbers = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < numbers.length; i++) {
      while (rest >= numbers[i]) {
        roman.append(signs[i]);
        rest -= numbers[i];
      }
    }
    return roman.toString();
  }
}
