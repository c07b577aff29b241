package org.octavo.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * What stands in braces: {@code {#id .class key=value key="two words"}}, as Pandoc and PHP Markdown
 * Extra write it; a colon after the brace, as kramdown writes it, is passed over, and {@code {-}}
 * is {@code {.unnumbered}}.
 *
 * @param id the last one given
 * @param values in the order written
 */
record Attributes(Optional<String> id, List<String> classes, Map<String, String> values) {

  static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Map.of());

  Attributes {
    classes = List.copyOf(classes);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Attributes without(String key) {
    Map<String, String> rest = new LinkedHashMap<>(values);
    rest.remove(key);
    return new Attributes(id, classes, rest);
  }

  /** The attributes that a text consists of. */
  static Optional<Attributes> parse(CharSequence text) {
    Scanner scanner = Scanner.of(SourceLines.of(SourceLine.of(text, null)));
    Optional<Attributes> attributes = parse(scanner);
    scanner.whitespace();
    return scanner.hasNext() ? Optional.empty() : attributes;
  }

  /**
   * The attributes at the scanner's place, which is behind them then; anywhere when there are none.
   */
  static Optional<Attributes> parse(Scanner scanner) {
    if (!scanner.next('{')) {
      return Optional.empty();
    }
    scanner.next(':');
    return new Reader(scanner).read();
  }

  private static final class Reader {

    private final Scanner scanner;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private Optional<String> id = Optional.empty();

    Reader(Scanner scanner) {
      this.scanner = scanner;
    }

    Optional<Attributes> read() {
      boolean separated = true;
      boolean any = false;
      while (true) {
        separated |= scanner.whitespace() > 0;
        if (scanner.next('}')) {
          return any ? Optional.of(new Attributes(id, classes, values)) : Optional.empty();
        }
        if (!separated || !item()) {
          return Optional.empty();
        }
        any = true;
        separated = false;
      }
    }

    private boolean item() {
      if (scanner.next('#')) {
        String name = name();
        id = Optional.of(name);
        return !name.isEmpty();
      }
      if (scanner.next('.')) {
        String name = className();
        classes.add(name);
        return !name.isEmpty();
      }
      if (scanner.next('-')) {
        classes.add("unnumbered");
        return true;
      }
      String key = name();
      if (key.isEmpty() || !scanner.next('=')) {
        return false;
      }
      Optional<String> value = value();
      value.ifPresent(v -> put(key, v));
      return value.isPresent();
    }

    private void put(String key, String value) {
      switch (key) {
        case "id" -> id = Optional.of(value.strip());
        case "class" ->
            Stream.of(value.split(" ")).filter(name -> !name.isEmpty()).forEach(classes::add);
        default -> values.put(key, value);
      }
    }

    private Optional<String> value() {
      char quote = scanner.peek();
      Position start = scanner.position();
      if (quote != '"' && quote != '\'') {
        while (isUnquoted(scanner.peek())) {
          scanner.next();
        }
        return Optional.of(text(start)).filter(v -> !v.isEmpty());
      }
      scanner.next();
      start = scanner.position();
      while (scanner.peek() != quote) {
        if (scanner.peek() == Scanner.END) {
          return Optional.empty();
        }
        scanner.next();
      }
      String value = text(start).replace('\n', ' ');
      scanner.next();
      return Optional.of(value);
    }

    private String className() {
      Position start = scanner.position();
      while (isName(scanner.peek()) && scanner.peek() != '.') {
        scanner.next();
      }
      return text(start);
    }

    private String name() {
      Position start = scanner.position();
      while (isName(scanner.peek())) {
        scanner.next();
      }
      return text(start);
    }

    private String text(Position start) {
      return scanner.getSource(start, scanner.position()).getContent();
    }

    private static boolean isName(char c) {
      return Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || c == '-'
          || c == '_'
          || c == ':'
          || c == '.';
    }

    private static boolean isUnquoted(char c) {
      return c > ' ' && c != '{' && c != '}' && c != '"' && c != '\'' && c != '=';
    }
  }
}
