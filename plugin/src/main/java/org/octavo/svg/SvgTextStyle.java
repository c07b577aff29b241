package org.octavo.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The computed style of a piece of text (SVG 2 §11).
 *
 * @param size in user units
 * @param weight 1 to 1000
 * @param letterSpacing in user units
 * @param shift of the baseline upwards, in em
 * @param baseline the baseline that is aligned with the y of the text
 */
record SvgTextStyle(
    List<String> families,
    double size,
    int weight,
    boolean italic,
    Anchor anchor,
    double letterSpacing,
    double shift,
    String baseline,
    boolean preserveSpace,
    String language) {

  /** {@code text-anchor}. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** {@code medium}, which is the initial value (CSS Fonts 4 §2.5), in user units. */
  private static final double MEDIUM = 16;

  static final SvgTextStyle INITIAL =
      new SvgTextStyle(
          List.of("sans-serif"), MEDIUM, 400, false, Anchor.START, 0, 0, "auto", false, "");

  /**
   * The style of a child element.
   *
   * @param declared declarations of the child element
   */
  SvgTextStyle with(Map<String, String> declared) {
    double newSize = size(declared.getOrDefault("font-size", ""));
    return new SvgTextStyle(
        declared.containsKey("font-family") ? families(declared.get("font-family")) : families,
        newSize,
        weight(declared.getOrDefault("font-weight", "")),
        declared.containsKey("font-style") ? !declared.get("font-style").equals("normal") : italic,
        anchor(declared.getOrDefault("text-anchor", "")),
        declared.containsKey("letter-spacing")
            ? SvgLength.parse(declared.get("letter-spacing"), newSize, newSize, 0)
            : letterSpacing,
        shift(declared.getOrDefault("baseline-shift", ""), newSize),
        declared.getOrDefault(
            "alignment-baseline", declared.getOrDefault("dominant-baseline", baseline)),
        declared.containsKey("xml:space")
            ? declared.get("xml:space").equals("preserve")
            : declared.getOrDefault("white-space", "").startsWith("pre") || preserveSpace,
        declared.getOrDefault("xml:lang", declared.getOrDefault("lang", language)));
  }

  private double size(String value) {
    return switch (value) {
      case "" -> size;
      case "xx-small" -> MEDIUM * 3 / 5;
      case "x-small" -> MEDIUM * 3 / 4;
      case "small" -> MEDIUM * 8 / 9;
      case "medium" -> MEDIUM;
      case "large" -> MEDIUM * 6 / 5;
      case "x-large" -> MEDIUM * 3 / 2;
      case "xx-large" -> MEDIUM * 2;
      case "smaller" -> size / 1.2;
      case "larger" -> size * 1.2;
      default -> SvgLength.parse(value, size, size, size);
    };
  }

  private int weight(String value) {
    return switch (value) {
      case "" -> weight;
      case "normal" -> 400;
      case "bold" -> 700;
      case "bolder" -> weight < 350 ? 400 : weight < 550 ? 700 : 900;
      case "lighter" -> weight < 550 ? 100 : weight < 750 ? 400 : 700;
      default -> (int) Math.max(1, Math.min(1000, SvgLength.parse(value, 1, 1, weight)));
    };
  }

  private Anchor anchor(String value) {
    return switch (value) {
      case "start" -> Anchor.START;
      case "middle" -> Anchor.MIDDLE;
      case "end" -> Anchor.END;
      default -> anchor;
    };
  }

  /** {@code sub} and {@code super} as browsers shift them (CSS Inline 3 §4.1). */
  private double shift(String value, double newSize) {
    return switch (value) {
      case "" -> shift;
      case "baseline" -> 0;
      case "sub" -> shift - 0.2;
      case "super" -> shift + 1.0 / 3;
      default -> shift + SvgLength.parse(value, newSize, newSize, 0) / newSize;
    };
  }

  /** The named families, each followed by a similar generic family. */
  private static List<String> families(String value) {
    List<String> families = new ArrayList<>();
    for (String family : value.split(",")) {
      String name = family.strip();
      if (!name.isEmpty()) {
        families.add(name);
        families.addAll(kind(name.toLowerCase(Locale.ROOT)));
      }
    }
    families.add("sans-serif");
    return List.copyOf(families);
  }

  /** A generic family for a font that is probably missing, such as {@code Courier New}. */
  private static List<String> kind(String family) {
    if (family.contains("mono") || family.contains("courier") || family.contains("consolas")) {
      return List.of("monospace");
    }
    boolean serif = family.contains("serif") && !family.contains("sans");
    return serif || family.contains("times") || family.contains("georgia")
        ? List.of("serif")
        : List.of();
  }
}
