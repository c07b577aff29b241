package org.octavo.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The computed style of a piece of text (SVG 2 §11).
 *
 * @param letterSpacing in user units
 * @param language BCP 47; empty if not declared
 */
record SvgTextStyle(
    Font font, Alignment alignment, double letterSpacing, boolean preserveSpace, String language) {

  /**
   * The font.
   *
   * @param size in user units
   * @param weight 1 to 1000
   */
  record Font(List<String> families, double size, int weight, boolean italic) {}

  /**
   * The position of the text relative to its x and y.
   *
   * @param shift of the baseline upwards, in em
   * @param baseline the baseline that is aligned with the y of the text
   */
  record Alignment(Anchor anchor, double shift, String baseline) {}

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
          new Font(List.of("sans-serif"), MEDIUM, 400, false),
          new Alignment(Anchor.START, 0, "auto"),
          0,
          false,
          "");

  /**
   * The style of a child element.
   *
   * @param declared declarations of the child element
   */
  SvgTextStyle with(Map<String, String> declared) {
    Font newFont = font(declared);
    double size = newFont.size;
    return new SvgTextStyle(
        newFont,
        new Alignment(
            anchor(declared.getOrDefault("text-anchor", "")),
            shift(declared.getOrDefault("baseline-shift", ""), size),
            declared.getOrDefault(
                "alignment-baseline",
                declared.getOrDefault("dominant-baseline", alignment.baseline))),
        declared.containsKey("letter-spacing")
            ? SvgLength.parse(declared.get("letter-spacing"), size, size, 0)
            : letterSpacing,
        declared.containsKey("xml:space")
            ? declared.get("xml:space").equals("preserve")
            : declared.getOrDefault("white-space", "").startsWith("pre") || preserveSpace,
        declared.getOrDefault("xml:lang", declared.getOrDefault("lang", language)));
  }

  private Font font(Map<String, String> declared) {
    return new Font(
        declared.containsKey("font-family") ? families(declared.get("font-family")) : font.families,
        size(declared.getOrDefault("font-size", "")),
        weight(declared.getOrDefault("font-weight", "")),
        declared.containsKey("font-style")
            ? !declared.get("font-style").equals("normal")
            : font.italic);
  }

  private double size(String value) {
    return switch (value) {
      case "" -> font.size;
      case "xx-small" -> MEDIUM * 3 / 5;
      case "x-small" -> MEDIUM * 3 / 4;
      case "small" -> MEDIUM * 8 / 9;
      case "medium" -> MEDIUM;
      case "large" -> MEDIUM * 6 / 5;
      case "x-large" -> MEDIUM * 3 / 2;
      case "xx-large" -> MEDIUM * 2;
      case "smaller" -> font.size / 1.2;
      case "larger" -> font.size * 1.2;
      default -> SvgLength.parse(value, font.size, font.size, font.size);
    };
  }

  private int weight(String value) {
    return switch (value) {
      case "" -> font.weight;
      case "normal" -> 400;
      case "bold" -> 700;
      case "bolder" -> font.weight < 350 ? 400 : font.weight < 550 ? 700 : 900;
      case "lighter" -> font.weight < 550 ? 100 : font.weight < 750 ? 400 : 700;
      default -> (int) Math.max(1, Math.min(1000, SvgLength.parse(value, 1, 1, font.weight)));
    };
  }

  private Anchor anchor(String value) {
    return switch (value) {
      case "start" -> Anchor.START;
      case "middle" -> Anchor.MIDDLE;
      case "end" -> Anchor.END;
      default -> alignment.anchor;
    };
  }

  /** {@code sub} and {@code super} as browsers shift them (CSS Inline 3 §4.1). */
  private double shift(String value, double newSize) {
    return switch (value) {
      case "" -> alignment.shift;
      case "baseline" -> 0;
      case "sub" -> alignment.shift - 0.2;
      case "super" -> alignment.shift + 1.0 / 3;
      default -> alignment.shift + SvgLength.parse(value, newSize, newSize, 0) / newSize;
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
