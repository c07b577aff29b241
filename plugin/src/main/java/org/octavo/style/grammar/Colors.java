package org.octavo.style.grammar;

import com.helger.css.utils.ECSSColor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads colours of CSS Color 4 as 0xRRGGBB in sRGB. Semi-transparent colours are mixed with white,
 * the colour of paper, so pages need no transparency.
 */
final class Colors {

  private static final int WHITE = 0xFF;

  private Colors() {}

  /** The colour; the inner value is empty for {@code transparent}. */
  static Optional<OptionalInt> read(Value value) {
    if (value instanceof Value.Word word) {
      return named(word.keyword());
    }
    if (value instanceof Value.Hash hash) {
      return hex(hash.digits());
    }
    if (value instanceof Value.Call call) {
      return switch (call.name()) {
        case "rgb", "rgba" -> rgb(numbers(call.arguments()));
        case "hsl", "hsla" -> hsl(numbers(call.arguments()));
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private static Optional<OptionalInt> named(String name) {
    if (name.equals("transparent")) {
      return Optional.of(OptionalInt.empty());
    }
    if (name.equals("rebeccapurple")) {
      return Optional.of(OptionalInt.of(0x663399));
    }
    ECSSColor color = ECSSColor.getFromNameCaseInsensitiveOrNull(name);
    return color == null
        ? Optional.empty()
        : Optional.of(
            OptionalInt.of(color.getRed() << 16 | color.getGreen() << 8 | color.getBlue()));
  }

  private static Optional<OptionalInt> hex(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0) {
        return Optional.empty();
      }
    }
    return switch (digits.length()) {
      case 3, 4 -> hex(doubled(digits));
      case 6 -> Optional.of(OptionalInt.of(Integer.parseInt(digits, 16)));
      case 8 -> {
        int color = Integer.parseInt(digits.substring(0, 6), 16);
        double alpha = Integer.parseInt(digits.substring(6), 16) / 255.0;
        yield Optional.of(onPaper(color >> 16, color >> 8 & 0xFF, color & 0xFF, alpha));
      }
      default -> Optional.empty();
    };
  }

  private static String doubled(String digits) {
    StringBuilder twice = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      twice.append(digits.charAt(i)).append(digits.charAt(i));
    }
    return twice.toString();
  }

  /**
   * Three or four components, separated by commas, or by spaces and a slash; empty if there is
   * anything else.
   */
  private static List<Amount> numbers(List<Value> arguments) {
    List<Amount> numbers = new ArrayList<>();
    for (Value argument : arguments) {
      if (argument instanceof Value.Measured measured) {
        numbers.add(measured.amount());
      } else if (!(argument instanceof Value.Mark)) {
        return List.of();
      }
    }
    return numbers.size() == 3 || numbers.size() == 4 ? numbers : List.of();
  }

  private static Optional<OptionalInt> rgb(List<Amount> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        onPaper(channel(parts.get(0)), channel(parts.get(1)), channel(parts.get(2)), alpha(parts)));
  }

  private static int channel(Amount part) {
    double value = part.percent() == 0 ? part.number() : part.percent() * 255;
    return (int) Math.round(Math.max(0, Math.min(255, value)));
  }

  private static double alpha(List<Amount> parts) {
    if (parts.size() < 4) {
      return 1;
    }
    Amount part = parts.get(3);
    return Math.max(0, Math.min(1, part.percent() == 0 ? part.number() : part.percent()));
  }

  /** The conversion of CSS Color 4 §7.1. */
  private static Optional<OptionalInt> hsl(List<Amount> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    double hue = ((parts.get(0).number() % 360) + 360) % 360;
    double saturation = fraction(parts.get(1));
    double lightness = fraction(parts.get(2));
    double a = saturation * Math.min(lightness, 1 - lightness);
    int[] rgb = new int[3];
    int[] offsets = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = (offsets[i] + hue / 30) % 12;
      double value = lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
      rgb[i] = (int) Math.round(255 * value);
    }
    return Optional.of(onPaper(rgb[0], rgb[1], rgb[2], alpha(parts)));
  }

  private static double fraction(Amount part) {
    double value = part.percent() == 0 ? part.number() / 100 : part.percent();
    return Math.max(0, Math.min(1, value));
  }

  private static OptionalInt onPaper(int red, int green, int blue, double alpha) {
    if (alpha == 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(mixed(red, alpha) << 16 | mixed(green, alpha) << 8 | mixed(blue, alpha));
  }

  private static int mixed(int channel, double alpha) {
    return (int) Math.round(channel * alpha + WHITE * (1 - alpha));
  }
}
