package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Vocabulary;

/** The one list of what raw HTML, and attributes in braces, may bring into a book. */
final class HtmlAllowList {

  /** What an element that a book has no use for is to be instead. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("acronym", "abbr"),
          Map.entry("address", "div"),
          Map.entry("article", "section"),
          Map.entry("center", "div"),
          Map.entry("details", "div"),
          Map.entry("footer", "div"),
          Map.entry("header", "div"),
          Map.entry("main", "div"),
          Map.entry("nav", "div"),
          Map.entry("strike", "del"),
          Map.entry("summary", "p"),
          Map.entry("tt", "code"));

  private static final Set<String> REMOVED =
      Set.of(
          "applet",
          "base",
          "button",
          "datalist",
          "dialog",
          "embed",
          "form",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "link",
          "meta",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "optgroup",
          "option",
          "output",
          "param",
          "script",
          "select",
          "style",
          "template",
          "textarea",
          "title");

  private static final Set<String> REMOVED_VOID =
      Set.of("base", "embed", "frame", "input", "link", "meta", "param");

  private static final Set<String> UNSUPPORTED = Set.of("audio", "canvas", "math", "svg", "video");

  private static final Set<String> EVERYWHERE =
      Set.of("class", "dir", "id", "index", "lang", "role", "title");

  private static final Set<String> NUMBERS = Set.of("colspan", "rowspan", "start", "value");

  /** Digits of a number in an attribute; a table of a million columns is no table. */
  private static final int MOST_DIGITS = 4;

  private static final List<String> ALIGNMENTS = List.of("left", "right", "center");

  private HtmlAllowList() {}

  /** The element that a tag makes; empty when it makes none. */
  static Optional<String> element(String tag) {
    return row(tag).map(Vocabulary::elementName);
  }

  private static Optional<Vocabulary> row(String tag) {
    return Vocabulary.of(INSTEAD.getOrDefault(tag, tag))
        .filter(row -> row.use() == Vocabulary.Use.AUTHOR);
  }

  /**
   * Whether the tag and all inside it are left out, because it runs, loads or asks for something.
   */
  static boolean isRemoved(String tag) {
    return REMOVED.contains(tag);
  }

  /** Whether the tag and all inside it are left out, because nothing here can show it yet. */
  static boolean isUnsupported(String tag) {
    return UNSUPPORTED.contains(tag);
  }

  static boolean isVoid(String tag) {
    return REMOVED_VOID.contains(tag)
        || row(tag).filter(row -> row.content() == Vocabulary.Content.NOTHING).isPresent();
  }

  /** Whether the tag may be opened in one HTML block and closed in a later one. */
  static boolean isContainer(String tag) {
    return row(tag).filter(Vocabulary::isContainer).isPresent();
  }

  static boolean allows(String element, String attribute, String value) {
    if (attribute.startsWith("data-") || attribute.startsWith("aria-")) {
      return attribute
          .chars()
          .allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }
    if (!EVERYWHERE.contains(attribute)
        && Vocabulary.of(element).filter(row -> row.attributes().contains(attribute)).isEmpty()) {
      return false;
    }
    if (NUMBERS.contains(attribute)) {
      return !value.isEmpty()
          && value.length() <= MOST_DIGITS
          && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
    return switch (attribute) {
      case "id" -> !value.isEmpty() && value.chars().noneMatch(Character::isWhitespace);
      case "lang" -> isLanguageTag(value);
      case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
      default -> true;
    };
  }

  private static boolean isLanguageTag(String value) {
    return !value.isEmpty()
        && value
            .chars()
            .allMatch(
                c ->
                    c == '-'
                        || (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9'));
  }

  /** The attributes of a tag that may stay, in the order written. */
  static Map<String, String> attributes(
      String tag, Map<String, String> given, Position origin, Diagnostics findings) {
    String element = element(tag).orElse(tag);
    Map<String, String> kept = new LinkedHashMap<>();
    if (!element.equals(tag) && Vocabulary.isBlock(element)) {
      kept.put("class", tag);
    }
    given.forEach(
        (key, value) -> {
          boolean isUrl = key.equals("href") || key.equals("src") || key.equals("cite");
          if (isUrl && Urls.isRefused(value)) {
            Urls.report(value, origin, findings);
          } else if (key.equals("class") && !value.isBlank()) {
            kept.merge("class", value.strip(), (a, b) -> a + " " + b);
          } else if (key.equals("align") && ALIGNMENTS.contains(value.toLowerCase(Locale.ROOT))) {
            kept.merge("class", "align-" + value.toLowerCase(Locale.ROOT), (a, b) -> a + " " + b);
          } else if (key.equals("name") && tag.equals("a") && allows("a", "id", value)) {
            kept.putIfAbsent("id", value);
          } else if (allows(element, key, value)) {
            kept.put(key, XmlCharacters.clean(value, origin, findings));
          } else {
            report(tag, key, value, origin, findings);
          }
        });
    return kept;
  }

  private static void report(
      String tag, String key, String value, Position origin, Diagnostics findings) {
    if (key.startsWith("on")) {
      findings.report(Code.HTML_REMOVED, origin, "the script in " + key + " of <" + tag + ">");
    } else if (key.equals("style")) {
      findings.report(Code.STYLE_ATTRIBUTE, origin, tag);
    } else {
      findings.report(Code.UNKNOWN_ATTRIBUTE, origin, key, value, tag);
    }
  }
}
