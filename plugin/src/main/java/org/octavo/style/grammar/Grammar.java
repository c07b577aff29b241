package org.octavo.style.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the value of a property; the result is what the cascade keeps and computes. */
@FunctionalInterface
public interface Grammar {

  /** Larger than any count in a book; keeps sums of counters from overflowing. */
  int MAX_INTEGER = 1_000_000;

  /** The value; empty if the grammar does not accept the components. */
  Optional<Object> read(List<Value> values);

  /** The keywords it accepts, for hints. */
  default Collection<String> words() {
    return List.of();
  }

  /** The accepted values in the value definition syntax of CSS Values 4 §2, for the manual. */
  default String syntax() {
    return String.join(" | ", words());
  }

  /** A grammar with its syntax for the manual. */
  static Grammar of(String syntax, Grammar grammar) {
    return new Described(grammar, grammar.words(), Optional.of(syntax));
  }

  /** A grammar with its keywords, and optionally with a syntax that the keywords do not give. */
  record Described(Grammar grammar, Collection<String> words, Optional<String> written)
      implements Grammar {

    @Override
    public Optional<Object> read(List<Value> values) {
      return grammar.read(values);
    }

    @Override
    public String syntax() {
      return written.orElseGet(() -> String.join(" | ", words));
    }
  }

  /** Keywords and their values: {@code oneOf("none", NONE, "auto", AUTO)}. */
  static Grammar oneOf(Object... wordsAndValues) {
    Map<String, Object> byWord = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndValues.length; i += 2) {
      byWord.put((String) wordsAndValues[i], wordsAndValues[i + 1]);
    }
    return oneOf(byWord);
  }

  private static Grammar oneOf(Map<String, Object> byWord) {
    Grammar grammar = values -> single(values).flatMap(Grammar::keyword).map(byWord::get);
    return new Described(grammar, byWord.keySet(), Optional.empty());
  }

  /**
   * The constants of an enum by their names in lower case and with hyphens, and further keywords
   * with their values.
   */
  static <E extends Enum<E>> Grammar keywords(Class<E> type, Object... wordsAndValues) {
    Map<String, Object> byWord = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      byWord.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    for (int i = 0; i < wordsAndValues.length; i += 2) {
      byWord.put((String) wordsAndValues[i], wordsAndValues[i + 1]);
    }
    return oneOf(byWord);
  }

  /**
   * A set of keywords in any order, each at most once, or the keyword for the empty set.
   *
   * @param none the keyword for the empty set
   */
  static Grammar wordsOf(String none, String... words) {
    List<String> known = List.of(words);
    Grammar any = values -> distinct(values, known);
    String syntax = "[ " + String.join(" || ", known) + " ]";
    return oneOf(none, Set.of()).or(new Described(any, known, Optional.of(syntax)));
  }

  private static Optional<Object> distinct(List<Value> values, List<String> known) {
    Set<String> found = new LinkedHashSet<>();
    for (Value value : values) {
      Optional<String> word = keyword(value).filter(known::contains).filter(found::add);
      if (word.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  /** A length or percentage, kept as an {@link Amount}. */
  static Grammar length() {
    return length(amount -> amount);
  }

  /**
   * @param percentages turns percentages into the unit that they refer to
   */
  static Grammar length(UnaryOperator<Amount> percentages) {
    return of(
        "<length-percentage>",
        values -> single(values).flatMap(Grammar::amount).map(percentages::apply));
  }

  /** A length or percentage that is not negative. */
  static Grammar positiveLength() {
    return of(
        "<length-percentage [0,∞]>",
        values ->
            single(values)
                .flatMap(Grammar::amount)
                .filter(amount -> !amount.isNegative())
                .map(Object.class::cast));
  }

  static Grammar integer(int least) {
    return of(
        least == -MAX_INTEGER ? "<integer>" : "<integer [" + least + ",∞]>",
        values -> single(values).flatMap(value -> integer(value, least)).map(Object.class::cast));
  }

  /** A colour, kept as an {@code OptionalInt}, which is empty for {@code transparent}. */
  static Grammar color() {
    return of("<color>", values -> single(values).flatMap(Colors::read).map(Object.class::cast));
  }

  /** This grammar, or the other one for values that this one does not accept. */
  default Grammar or(Grammar other) {
    return new Either(this, other);
  }

  /** Two grammars, of which the first one has precedence. */
  record Either(Grammar first, Grammar second) implements Grammar {

    @Override
    public Optional<Object> read(List<Value> values) {
      Optional<Object> value = first.read(values);
      return value.isPresent() ? value : second.read(values);
    }

    @Override
    public Collection<String> words() {
      List<String> words = new ArrayList<>(first.words());
      words.addAll(second.words());
      return words;
    }

    @Override
    public String syntax() {
      return first.syntax() + " | " + second.syntax();
    }
  }

  /** The only component; empty if there are none or several. */
  static Optional<Value> single(List<Value> values) {
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** The component as a keyword in lower case; empty if it is no identifier. */
  static Optional<String> keyword(Value value) {
    return value instanceof Value.Word word ? Optional.of(word.keyword()) : Optional.empty();
  }

  /** The component as a length or percentage. */
  static Optional<Amount> amount(Value value) {
    return value instanceof Value.Measured measured && measured.amount().isLength()
        ? Optional.of(measured.amount())
        : Optional.empty();
  }

  /** The component as a number without a unit. */
  static Optional<Double> number(Value value) {
    return value instanceof Value.Measured measured && measured.amount().isNumber()
        ? Optional.of(measured.amount().number())
        : Optional.empty();
  }

  /** The component as a whole number from {@code least} to {@link #MAX_INTEGER}. */
  static Optional<Integer> integer(Value value, int least) {
    return number(value)
        .filter(number -> number == Math.rint(number) && number >= least && number <= MAX_INTEGER)
        .map(Double::intValue);
  }
}
