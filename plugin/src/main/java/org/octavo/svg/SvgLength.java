package org.octavo.svg;

import java.util.ArrayList;
import java.util.List;

/** Parses lengths into user units of the drawing; 1 px is one unit (CSS Values 4 §6). */
final class SvgLength {

  private SvgLength() {}

  /**
   * Parses one length.
   *
   * @param em the font size in user units
   * @param whole the length that 100% refers to, in user units
   * @param otherwise the result if the text is not a length
   */
  static double parse(String length, double em, double whole, double otherwise) {
    String text = length.strip();
    int end = text.length();
    while (end > 0 && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == '%')) {
      end--;
    }
    double unit =
        switch (text.substring(end)) {
          case "", "px" -> 1;
          case "pt" -> 4.0 / 3;
          case "pc", "rem" -> 16;
          case "in" -> 96;
          case "cm" -> 96 / 2.54;
          case "mm" -> 9.6 / 2.54;
          case "em" -> em;
          case "ex", "ch" -> em / 2;
          case "%" -> whole / 100;
          default -> Double.NaN;
        };
    try {
      double value = Double.parseDouble(text.substring(0, end)) * unit;
      return Double.isFinite(value) ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Parses lengths that are separated by commas or spaces; invalid ones are 0. */
  static List<Double> list(String lengths, double em, double whole) {
    List<Double> list = new ArrayList<>();
    for (String length : lengths.strip().split("[\\s,]+")) {
      if (!length.isEmpty()) {
        list.add(parse(length, em, whole, 0));
      }
    }
    return list;
  }
}
