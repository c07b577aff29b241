package org.octavo.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/** Grammars of generated content (CSS Generated Content 3, GCPM 3, CSS Lists 3). */
final class ContentGrammar {

  private static final Value COMMA = new Value.Mark(',');

  private ContentGrammar() {}

  /** {@code content}: a list of pieces; empty for {@code normal} and {@code none}. */
  static Grammar content() {
    Grammar pieces = values -> pieces(values).map(Object.class::cast);
    return Grammar.oneOf("normal", List.of(), "none", List.of())
        .or(Grammar.of("<content-list>", pieces));
  }

  private static Optional<List<Content>> pieces(List<Value> values) {
    List<Content> pieces = new ArrayList<>();
    for (Value value : values) {
      if (value.equals(new Value.Mark('/'))) {
        break; // the alternative text for screen readers follows
      }
      Optional<Content> piece = piece(value);
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      pieces.add(piece.get());
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(pieces));
  }

  private static Optional<Content> piece(Value value) {
    if (value instanceof Value.Quoted quoted) {
      return Optional.of(new Content.Literal(quoted.text()));
    }
    if (value instanceof Value.Word word) {
      return switch (word.keyword()) {
        case "open-quote" -> Optional.of(new Content.OpenQuote());
        case "close-quote" -> Optional.of(new Content.CloseQuote());
        default -> Optional.empty();
      };
    }
    return value instanceof Value.Call call ? function(call) : Optional.empty();
  }

  private static Optional<Content> function(Value.Call call) {
    Arguments arguments = Arguments.of(call.arguments());
    return switch (call.name()) {
      case "counter" ->
          arguments.words(1, 2).map(w -> new Content.Counter(w.get(0), word(w, 1, "decimal")));
      case "counters" ->
          arguments.size() < 2
              ? Optional.empty()
              : arguments
                  .word(0)
                  .flatMap(
                      name ->
                          arguments
                              .quoted(1)
                              .map(
                                  separator ->
                                      new Content.Counters(
                                          name, separator, arguments.word(2).orElse("decimal"))));
      case "string" ->
          arguments.words(1, 2).map(w -> new Content.NamedString(w.get(0), word(w, 1, "first")));
      case "attr" -> arguments.words(1, 1).map(w -> new Content.Attribute(w.get(0)));
      case "content" ->
          arguments.words(0, 1).filter(ContentGrammar::isText).map(w -> new Content.OwnText());
      case "leader" -> leader(arguments);
      case "target-counter" ->
          arguments
              .link()
              .flatMap(
                  link ->
                      arguments
                          .word(1)
                          .map(
                              name ->
                                  new Content.TargetCounter(
                                      link, name, arguments.word(2).orElse("decimal"))));
      case "target-text" -> arguments.link().map(Content.TargetText::new);
      default -> Optional.empty();
    };
  }

  private static boolean isText(List<String> words) {
    return words.isEmpty() || words.get(0).equals("text");
  }

  private static String word(List<String> words, int index, String otherwise) {
    return words.size() > index ? words.get(index) : otherwise;
  }

  /** GCPM 3 §4.1: {@code dotted}, {@code solid}, {@code space} or a string. */
  private static Optional<Content> leader(Arguments arguments) {
    return arguments
        .quoted(0)
        .or(
            () ->
                arguments
                    .word(0)
                    .map(
                        name ->
                            switch (name) {
                              case "dotted" -> ". ";
                              case "solid" -> "_";
                              case "space" -> " ";
                              default -> null;
                            }))
        .filter(pattern -> !pattern.isEmpty())
        .map(Content.Leader::new);
  }

  /** {@code string-set}: names with their contents, in order. */
  static Grammar namedStrings() {
    Grammar none = Grammar.oneOf("none", Map.of());
    return none.or(Grammar.of("[ <custom-ident> <content-list> ]#", ContentGrammar::strings));
  }

  private static Optional<Object> strings(List<Value> values) {
    Map<String, List<Content>> strings = new LinkedHashMap<>();
    for (List<Value> item : split(values)) {
      if (item.size() < 2 || !(item.get(0) instanceof Value.Word name)) {
        return Optional.empty();
      }
      Optional<List<Content>> pieces = pieces(item.subList(1, item.size()));
      if (pieces.isEmpty()) {
        return Optional.empty();
      }
      strings.put(name.name(), pieces.get());
    }
    return Optional.of(Collections.unmodifiableMap(strings));
  }

  /**
   * {@code counter-reset} and {@code counter-increment}: names, each with an optional number.
   *
   * @param otherwise the number of a name without one
   */
  static Grammar counters(int otherwise) {
    Grammar none = Grammar.oneOf("none", Map.of());
    return none.or(
        Grammar.of("[ <custom-ident> <integer>? ]+", values -> counters(values, otherwise)));
  }

  private static Optional<Object> counters(List<Value> values, int otherwise) {
    Map<String, Integer> counters = new LinkedHashMap<>();
    String last = "";
    for (Value value : values) {
      Optional<Integer> number = Grammar.integer(value, -Grammar.MAX_INTEGER);
      if (value instanceof Value.Word name) {
        last = name.name();
        counters.put(last, otherwise);
      } else if (number.isPresent() && !last.isEmpty()) {
        counters.put(last, number.get());
        last = "";
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(Collections.unmodifiableMap(counters));
  }

  static List<List<Value>> split(List<Value> values) {
    List<List<Value>> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= values.size(); i++) {
      if (i == values.size() || values.get(i).equals(COMMA)) {
        items.add(values.subList(start, i));
        start = i + 1;
      }
    }
    return items;
  }

  /** The arguments of a function, split at commas. */
  private record Arguments(List<List<Value>> items) {

    static Arguments of(List<Value> values) {
      return new Arguments(values.isEmpty() ? List.of() : split(values));
    }

    int size() {
      return items.size();
    }

    private Optional<Value> at(int index) {
      return index < items.size() ? Grammar.single(items.get(index)) : Optional.empty();
    }

    Optional<String> word(int index) {
      return at(index)
          .flatMap(v -> v instanceof Value.Word word ? Optional.of(word.name()) : Optional.empty());
    }

    Optional<String> quoted(int index) {
      return at(index)
          .flatMap(v -> v instanceof Value.Quoted q ? Optional.of(q.text()) : Optional.empty());
    }

    /** {@code attr(href)} or {@code attr(href url)} at the first place: the attribute's name. */
    Optional<String> link() {
      return at(0)
          .flatMap(
              v ->
                  v instanceof Value.Call call
                          && call.name().equals("attr")
                          && !call.arguments().isEmpty()
                          && call.arguments().get(0) instanceof Value.Word word
                      ? Optional.of(word.name())
                      : Optional.empty());
    }

    Optional<List<String>> words(int least, int most) {
      if (items.size() < least || items.size() > most) {
        return Optional.empty();
      }
      List<String> words = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        Optional<String> word = word(i);
        if (word.isEmpty()) {
          return Optional.empty();
        }
        words.add(word.get());
      }
      return Optional.of(words);
    }
  }
}
