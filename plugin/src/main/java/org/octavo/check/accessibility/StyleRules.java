package org.octavo.check.accessibility;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.octavo.diagnostic.Code;

/**
 * Rules for stylesheets: contrast, scrollable boxes and links. Each CSS rule is checked on its own;
 * its background is white unless it sets one, and black in rules for dark mode.
 */
final class StyleRules {

  /** WCAG 2.2 success criterion 1.4.3, level AA. */
  private static final double ENOUGH = 4.5;

  /** A selector whose subject is an {@code a} outside {@code nav}. */
  private static final Pattern LINK =
      Pattern.compile(
          "^(?!.*\\bnav\\b).*(?:^|[\\s>+~])a(?:[.#:\\[][^\\s>+~]*)?\\s*$", Pattern.DOTALL);

  private static final Pattern NOT_UNDERLINED =
      Pattern.compile("(?:^|[;\\s])text-decoration(?:-line)?\\s*:\\s*none\\b");

  /** Declarations that distinguish links without colour. */
  private static final Pattern DISTINGUISHED =
      Pattern.compile(
          "(?:^|[;\\s])(?:border(?:-bottom)?(?:-style|-width)?\\s*:(?!\\s*(?:none\\b|0))"
              + "|font-(?:weight|style|variant)\\s*:(?!\\s*(?:normal|inherit)\\b))");

  private static final Pattern SAME =
      Pattern.compile("(?:^|[;\\s])color\\s*:\\s*(?:inherit|currentcolor)\\b");

  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0x000000;

  private final String file;
  private final String css;
  private final RuleFindings findings;

  StyleRules(String file, byte[] css, RuleFindings findings) {
    this.file = file;
    this.css = withoutComments(new String(css, StandardCharsets.UTF_8));
    this.findings = findings;
  }

  /** Replaces comments with spaces; keeps line ends for line numbers. */
  private static String withoutComments(String css) {
    StringBuilder kept = new StringBuilder(css);
    for (int from = kept.indexOf("/*"); from >= 0; from = kept.indexOf("/*", from)) {
      int end = kept.indexOf("*/", from + 2);
      for (int i = from; i < (end < 0 ? kept.length() : end + 2); i++) {
        kept.setCharAt(i, kept.charAt(i) == '\n' ? '\n' : ' ');
      }
    }
    return kept.toString();
  }

  void apply() {
    int darkDepth = 0;
    int depth = 0;
    int start = 0;
    String selectors = "";
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        depth++;
        if (css.substring(start, i).contains("prefers-color-scheme: dark")
            || css.substring(start, i).contains("prefers-color-scheme:dark")) {
          darkDepth = depth;
        }
        selectors = css.substring(start, i);
        start = i + 1;
      } else if (c == '}') {
        rule(start, i, darkDepth > 0 ? BLACK : WHITE);
        link(selectors, start, i);
        selectors = "";
        darkDepth = depth == darkDepth ? 0 : darkDepth;
        depth--;
        start = i + 1;
      }
    }
  }

  private int line(int at) {
    return 1 + (int) css.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private void rule(int from, int to, int page) {
    OptionalInt ink = OptionalInt.empty();
    int inkAt = from;
    int ground = page;
    int at = from;
    for (String declaration : css.substring(from, to).split(";")) {
      int colon = declaration.indexOf(':');
      if (colon >= 0) {
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        switch (property) {
          case "color" -> {
            ink = color(value);
            inkAt = at + colon;
          }
          case "background", "background-color" -> ground = color(value).orElse(ground);
          case "overflow", "overflow-x", "overflow-y" -> overflow(value, line(at + colon));
          default -> {
            // does not matter for these rules
          }
        }
      }
      at += declaration.length() + 1;
    }
    double contrast = ink.isPresent() ? contrast(ink.getAsInt(), ground) : ENOUGH;
    if (contrast < ENOUGH) {
      findings.report(
          Code.A11Y_COLOR_CONTRAST,
          file,
          line(inkAt),
          String.format(Locale.ROOT, "%.1f", contrast));
    }
  }

  private void overflow(String value, int line) {
    if (value.contains("auto") || value.contains("scroll")) {
      findings.report(Code.A11Y_SCROLLABLE_REGION_FOCUSABLE, file, line);
    }
  }

  /**
   * Reports links that only their colour distinguishes from the text. As in axe-core, links in the
   * colour of the text pass, which are usual in contents and headings.
   */
  private void link(String selectors, int from, int to) {
    String declarations = css.substring(from, to).toLowerCase(Locale.ROOT);
    boolean ofLinks = Stream.of(selectors.split(",")).anyMatch(s -> LINK.matcher(s).find());
    Matcher bare = NOT_UNDERLINED.matcher(declarations);
    boolean plain = bare.find();
    boolean distinguished =
        DISTINGUISHED.matcher(declarations).find() || SAME.matcher(declarations).find();
    if (ofLinks && plain && !distinguished) {
      findings.report(Code.A11Y_LINK_IN_TEXT_BLOCK, file, line(from + bare.end()));
    }
  }

  /** Reads hexadecimal colours, white, black and grey; empty for all others. */
  private static OptionalInt color(String value) {
    String first = value.split("\\s+")[0];
    Optional<String> digits =
        switch (first) {
          case "white" -> Optional.of("ffffff");
          case "black" -> Optional.of("000000");
          case "gray", "grey" -> Optional.of("808080");
          default -> first.startsWith("#") ? Optional.of(first.substring(1)) : Optional.empty();
        };
    return digits
        .map(d -> d.length() == 3 ? d.replaceAll("(.)", "$1$1") : d)
        .filter(d -> d.matches("[0-9a-f]{6}"))
        .map(d -> OptionalInt.of(Integer.parseInt(d, 16)))
        .orElse(OptionalInt.empty());
  }

  /** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int color) {
    return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
  }

  private static double linear(int channel) {
    double share = (channel & 255) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
