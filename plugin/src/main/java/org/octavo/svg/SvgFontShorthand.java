package org.octavo.svg;

import java.util.Arrays;
import java.util.Map;

/** Expands {@code font: italic bold 12px/1.2 Arial, sans-serif} (CSS Fonts 4 §2.7). */
final class SvgFontShorthand {

  private SvgFontShorthand() {}

  /** Adds the longhands to the declarations and overrides earlier ones. */
  static void expand(String font, Map<String, String> declarations) {
    String[] words = font.strip().split("\\s+");
    int at = 0;
    while (at < words.length - 1 && !isSize(words[at])) {
      switch (words[at]) {
        case "italic", "oblique" -> declarations.put("font-style", "italic");
        case "normal", "small-caps" -> {}
        default -> declarations.put("font-weight", words[at]);
      }
      at++;
    }
    if (at < words.length - 1) {
      declarations.put("font-size", words[at].split("/")[0]);
      declarations.put(
          "font-family", String.join(" ", Arrays.asList(words).subList(at + 1, words.length)));
    }
  }

  private static boolean isSize(String word) {
    char last = word.charAt(word.length() - 1);
    return Character.isDigit(word.charAt(0)) && !Character.isDigit(last) || word.contains("/");
  }
}
