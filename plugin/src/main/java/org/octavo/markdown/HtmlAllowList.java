package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Vocabulary;

/** Decides which tags of raw HTML, and which attributes in HTML or in braces, a book may have. */
final class HtmlAllowList {

  /** Tags that {@link Vocabulary} forbids in HTML, with the elements that replace them. */
  private static final Map<String, String> REPLACEMENTS =
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

  /** Attributes that are allowed on any element. */
  private static final Set<String> GLOBAL =
      Set.of("class", "dir", "id", "index", "lang", "role", "title");

  private static final Set<String> ADDRESSES = Set.of("cite", "href", "src");

  private static final Set<String> NUMBERS = Set.of("colspan", "rowspan", "start", "value");

  /** The largest number of digits in a numeric attribute: no table has 10,000 columns. */
  private static final int MAX_DIGITS = 4;

  private static final List<String> ALIGNMENTS = List.of("left", "right", "center");

  private HtmlAllowList() {}

  /** The name of the element for a tag; empty if the tag is not allowed. */
  static Optional<String> element(String tag) {
    return row(tag).map(Vocabulary::elementName);
  }

  private static Optional<Vocabulary> row(String tag) {
    return authorRow(tag).or(() -> authorRow(REPLACEMENTS.getOrDefault(tag, "")));
  }

  private static Optional<Vocabulary> authorRow(String element) {
    return Vocabulary.of(element).filter(row -> row.use() == Vocabulary.Use.AUTHOR);
  }

  /** Whether the tag is removed with its content: it runs or loads something, or is a form. */
  static boolean isRemoved(String tag) {
    return REMOVED.contains(tag);
  }

  /** Whether the tag is removed with its content because Octavo cannot show it. */
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
    if (!GLOBAL.contains(attribute)
        && Vocabulary.of(element).filter(row -> row.attributes().contains(attribute)).isEmpty()) {
      return false;
    }
    if (NUMBERS.contains(attribute)) {
      return !value.isEmpty()
          && value.length() <= MAX_DIGITS
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

  /** The attributes of a tag that are allowed, in the order written; the others are reported. */
  static Map<String, String> attributes(
      String tag, Map<String, String> given, Position origin, ChapterContext chapter) {
    String element = element(tag).orElse(tag);
    Map<String, String> kept = new LinkedHashMap<>();
    if (!element.equals(tag) && Vocabulary.isBlock(element)) {
      kept.put("class", tag);
    }
    given.forEach(
        (key, value) -> {
          String lowerCase = value.toLowerCase(Locale.ROOT);
          if (ADDRESSES.contains(key) && Urls.isRefused(value)) {
            Urls.report(value, origin, chapter);
          } else if (key.equals("class") && !value.isBlank()) {
            kept.merge("class", value.strip(), (a, b) -> a + " " + b);
          } else if (key.equals("align") && ALIGNMENTS.contains(lowerCase)) {
            kept.merge("class", "align-" + lowerCase, (a, b) -> a + " " + b);
          } else if (key.equals("name") && tag.equals("a") && allows("a", "id", value)) {
            kept.putIfAbsent("id", value);
          } else if (allows(element, key, value)) {
            kept.put(key, chapter.clean(value, origin));
          } else if (key.startsWith("on")) {
            chapter.report(Code.HTML_REMOVED, origin, "the script in " + key + " of <" + tag + ">");
          } else if (key.equals("style")) {
            chapter.report(Code.STYLE_ATTRIBUTE, origin, tag);
          } else {
            chapter.report(Code.UNKNOWN_ATTRIBUTE, origin, key, value, tag);
          }
        });
    return kept;
  }
}
