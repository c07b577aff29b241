package org.octavo.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Scanner;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/**
 * Attributes in braces: {@code {#id .class key=value key="two words"}}, as in Pandoc and PHP
 * Markdown Extra. A colon after the opening brace, as in kramdown, is ignored, and {@code {-}}
 * means {@code {.unnumbered}}.
 *
 * @param id the last one written
 * @param values in the order written
 */
record Attributes(Optional<String> id, List<String> classes, Map<String, String> values) {

  static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Map.of());

  Attributes {
    classes = List.copyOf(classes);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Reads a text that consists of attributes only, with white space after them. */
  static Optional<Attributes> parse(CharSequence text) {
    Scanner scanner = Scanner.of(SourceLines.of(SourceLine.of(text, null)));
    Optional<Attributes> attributes = AttributesReader.read(scanner);
    scanner.whitespace();
    return scanner.hasNext() ? Optional.empty() : attributes;
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Attributes without(String key) {
    Map<String, String> rest = new LinkedHashMap<>(values);
    rest.remove(key);
    return new Attributes(id, classes, rest);
  }

  /**
   * The element with those of these attributes that it may have; the others are reported.
   *
   * @param origin of the attributes
   */
  Element applyTo(Element element, Position origin, ChapterContext chapter) {
    Element result = element;
    if (id.isPresent()) {
      result = apply("id", id.get(), result, origin, chapter);
    }
    for (Map.Entry<String, String> entry : values.entrySet()) {
      result = apply(entry.getKey(), entry.getValue(), result, origin, chapter);
    }
    for (String name : classes) {
      result = result.withClass(name);
    }
    return result;
  }

  private static Element apply(
      String key, String value, Element element, Position origin, ChapterContext chapter) {
    if (key.equals("float")) {
      // The theme decides where a float goes; it selects floats by their class.
      return element.withClass("float-" + value);
    }
    if (key.equals("looseness") && element.is("p") && isLooseness(value)) {
      return element.withClass("looseness-" + value.replace("+", ""));
    }
    if (HtmlAllowList.allows(element.name(), key, value)) {
      return element.with(key, chapter.clean(value, origin));
    }
    chapter.report(Code.UNKNOWN_ATTRIBUTE, origin, key, value, element.name());
    return element;
  }

  /** One or two lines more or less than the paragraph would have. */
  private static boolean isLooseness(String value) {
    int digit = value.startsWith("+") || value.startsWith("-") ? 1 : 0;
    return value.length() == digit + 1
        && (value.charAt(digit) == '1' || value.charAt(digit) == '2');
  }
}
