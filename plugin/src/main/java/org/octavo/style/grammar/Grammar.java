package org.octavo.style.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a property accepts, and as what it is kept until it is computed. */
@FunctionalInterface
public interface Grammar {

  /** The value, or empty when the property does not know it. */
  Optional<Object> read(List<Value> values);

  /** The words among what it accepts, for hints. */
  default Collection<String> words() {
    return List.of();
  }

  /** SharedGrammars that stand for values: {@code oneOf("none", NONE, "auto", AUTO)}. */
  static Grammar oneOf(Object... wordsAndValues) {
    Map<String, Object> byWord = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndValues.length; i += 2) {
      byWord.put((String) wordsAndValues[i], wordsAndValues[i + 1]);
    }
    return withWords(
        byWord.keySet(), values -> single(values).flatMap(Grammar::keyword).map(byWord::get));
  }

  /**
   * A set of these words in any order, each at most once, or the word that stands for none of them.
   */
  static Grammar wordsOf(String none, String... words) {
    List<String> known = List.of(words);
    return oneOf(none, Set.of()).or(withWords(known, values -> distinct(values, known)));
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

  private static Grammar withWords(Collection<String> words, Grammar grammar) {
    return new Grammar() {
      @Override
      public Optional<Object> read(List<Value> values) {
        return grammar.read(values);
      }

      @Override
      public Collection<String> words() {
        return words;
      }
    };
  }

  /** A length or percentage, kept as an {@link Amount}. */
  static Grammar length() {
    return values -> single(values).flatMap(Grammar::amount).map(Object.class::cast);
  }

  static Grammar length(UnaryOperator<Amount> percentages) {
    return values -> single(values).flatMap(Grammar::amount).map(percentages::apply);
  }

  static Grammar positiveLength() {
    return values ->
        single(values)
            .flatMap(Grammar::amount)
            .filter(amount -> !amount.isNegative())
            .map(Object.class::cast);
  }

  static Grammar integer(int least) {
    return values -> single(values).flatMap(value -> integer(value, least)).map(Object.class::cast);
  }

  /** Kept as {@code OptionalInt}: empty for {@code transparent}. */
  static Grammar color() {
    return values -> single(values).flatMap(Colors::read).map(Object.class::cast);
  }

  /** For properties that mean nothing on paper and only travel into the EPUB. */
  static Grammar anything() {
    return values -> Optional.of(values);
  }

  default Grammar or(Grammar other) {
    List<String> all = new ArrayList<>(words());
    all.addAll(other.words());
    return withWords(all, values -> read(values).or(() -> other.read(values)));
  }

  static Optional<Value> single(List<Value> values) {
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  static Optional<String> keyword(Value value) {
    return value instanceof Value.Word word ? Optional.of(word.keyword()) : Optional.empty();
  }

  static Optional<Amount> amount(Value value) {
    return value instanceof Value.Measured measured && measured.amount().isLength()
        ? Optional.of(measured.amount())
        : Optional.empty();
  }

  static Optional<Double> number(Value value) {
    return value instanceof Value.Measured measured && measured.amount().isNumber()
        ? Optional.of(measured.amount().number())
        : Optional.empty();
  }

  static Optional<Integer> integer(Value value, int least) {
    return number(value)
        .filter(number -> number == Math.rint(number) && number >= least && number <= MAX_INTEGER)
        .map(Double::intValue);
  }

  /** Larger than any count in a book; keeps sums of counters from overflowing. */
  int MAX_INTEGER = 1_000_000;
}
