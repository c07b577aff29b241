package org.octavo.layout.block;

import java.util.Locale;
import org.octavo.book.Numerals;

/** Formats counter values (CSS Counter Styles 3 §6). */
public final class CounterStyle {

  private CounterStyle() {}

  public static String format(int value, String style) {
    return switch (style) {
      case "lower-roman" -> Numerals.roman(value).toLowerCase(Locale.ROOT);
      case "upper-roman" -> Numerals.roman(value);
      case "lower-alpha", "lower-latin" -> Numerals.letters(value).toLowerCase(Locale.ROOT);
      case "upper-alpha", "upper-latin" -> Numerals.letters(value);
      case "decimal-leading-zero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }
}
