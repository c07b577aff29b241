package org.octavo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads attributes in braces. It fails at the first character that does not fit, so the parser
 * reads no text twice.
 */
final class AttributesReader {

  private final Scanner scanner;
  private final List<String> classes = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private Optional<String> id = Optional.empty();

  private AttributesReader(Scanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Reads the attributes at the position of the scanner and moves it after them. If there are no
   * attributes, the scanner's position is undefined.
   */
  static Optional<Attributes> read(Scanner scanner) {
    if (!scanner.next('{')) {
      return Optional.empty();
    }
    scanner.next(':');
    return new AttributesReader(scanner).items();
  }

  private Optional<Attributes> items() {
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
