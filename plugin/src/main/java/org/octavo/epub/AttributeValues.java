package org.octavo.epub;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Validates the values of attributes that EPUBCheck validates. */
final class AttributeValues {

  private static final Map<String, Set<String>> LISTED =
      Map.of(
          "aria-hidden", Set.of("true", "false"),
          "dir", Set.of("ltr", "rtl", "auto"),
          "scope", Set.of("col", "row", "colgroup", "rowgroup"),
          "type", Set.of("1", "a", "A", "i", "I"));

  /**
   * Roles that are valid on every element of a book. All {@code doc-} roles are allowed as well.
   */
  private static final Set<String> ROLES = Set.of("presentation", "none", "note", "img", "math");

  private AttributeValues() {}

  static boolean allow(String attribute, String value) {
    return switch (attribute) {
      case "lang" -> isLanguage(value);
      case "role" -> ROLES.contains(value) || value.startsWith("doc-");
      case "colspan", "rowspan", "span" -> isNumber(value) && !value.startsWith("0");
      case "start", "value" -> isNumber(value.startsWith("-") ? value.substring(1) : value);
      case "id" -> !value.isEmpty() && value.chars().noneMatch(c -> c <= ' ');
      default -> LISTED.getOrDefault(attribute, Set.of(value)).contains(value);
    };
  }

  private static boolean isLanguage(String value) {
    try {
      return !value.isEmpty() && new Locale.Builder().setLanguageTag(value) != null;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
