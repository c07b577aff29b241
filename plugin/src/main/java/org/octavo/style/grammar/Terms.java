package org.octavo.style.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads component values that are no functions: keywords, strings, numbers with units, hash
 * colours.
 */
public final class Terms {

  private Terms() {}

  /** Component values separated by spaces. */
  public static List<Value> list(String written) {
    List<Value> values = new ArrayList<>();
    for (String term : written.split(" ")) {
      values.add(term(term));
    }
    return values;
  }

  public static Value term(String written) {
    char first = written.charAt(0);
    if (first == '"' || first == '\'') {
      return new Value.Quoted(Escapes.resolve(written.substring(1, written.length() - 1)));
    }
    if (first == '#') {
      return new Value.Hash(written.substring(1));
    }
    int digits = numberEnd(written);
    if (digits == 0) {
      return new Value.Word(Escapes.resolve(written));
    }
    return measured(written, digits)
        .<Value>map(Value.Measured::new)
        .orElseGet(() -> new Value.Unknown(written));
  }

  public static Optional<Amount> measured(String written, int digits) {
    double number = Double.parseDouble(written.substring(0, digits));
    return Double.isFinite(number)
        ? Amount.of(number, written.substring(digits).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The end of the number at the start (CSS Syntax 3 §4.3.12); 0 if there is none. */
  public static int numberEnd(String written) {
    int i = written.charAt(0) == '+' || written.charAt(0) == '-' ? 1 : 0;
    int start = i;
    i = digitsEnd(written, i);
    int whole = i - start;
    if (i + 1 < written.length() && written.charAt(i) == '.' && isDigit(written, i + 1)) {
      i = digitsEnd(written, i + 1);
    } else if (whole == 0) {
      return 0;
    }
    int exponent = i + 1;
    if (i < written.length() && (written.charAt(i) == 'e' || written.charAt(i) == 'E')) {
      if (exponent < written.length()
          && (written.charAt(exponent) == '-' || written.charAt(exponent) == '+')) {
        exponent++;
      }
      if (isDigit(written, exponent)) {
        return digitsEnd(written, exponent);
      }
    }
    return i;
  }

  private static int digitsEnd(String written, int from) {
    int i = from;
    while (isDigit(written, i)) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(String written, int i) {
    return i < written.length() && written.charAt(i) >= '0' && written.charAt(i) <= '9';
  }
}
