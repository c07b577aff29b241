package org.octavo.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.style.Breaks.Break;
import org.octavo.style.Setting.Align;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/** Grammars that several properties share, and small ones of their own. */
final class SharedGrammars {

  /** CSS Backgrounds and Borders 3 §3.3 gives 1, 3 and 5 px as examples. */
  private static final Grammar NAMED_WIDTHS =
      Grammar.oneOf(
          "thin", Amount.ofPoints(0.75),
          "medium", Amount.ofPoints(2.25),
          "thick", Amount.ofPoints(3.75));

  private static final Set<String> LIST_STYLES =
      Set.of(
          "disc",
          "circle",
          "square",
          "decimal",
          "lower-alpha",
          "upper-alpha",
          "lower-roman",
          "upper-roman",
          "none");

  private SharedGrammars() {}

  static Grammar alignment() {
    return Grammar.oneOf(
        "start", Align.LEFT,
        "left", Align.LEFT,
        "end", Align.RIGHT,
        "right", Align.RIGHT,
        "center", Align.CENTER,
        "justify", Align.JUSTIFY);
  }

  /** The character at which the cells of a column are aligned (CSS Text 4 §6.1). */
  static Optional<Object> alignedAt(List<Value> values) {
    return Grammar.single(values)
        .filter(value -> value instanceof Value.Quoted quoted && quoted.text().length() == 1)
        .map(value -> ((Value.Quoted) value).text());
  }

  /** A length, or that word kept as {@link Length#AUTO}. */
  static Grammar lengthOr(String word) {
    return Grammar.oneOf(word, Length.AUTO).or(Grammar.length());
  }

  static Grammar positiveLengthOr(String word) {
    return Grammar.oneOf(word, Length.AUTO).or(Grammar.positiveLength());
  }

  static Grammar borderWidth() {
    return NAMED_WIDTHS.or(Grammar.positiveLength());
  }

  /** Kept as an {@code Optional} line, empty for {@code none}. */
  static Grammar borderStyle() {
    return Grammar.oneOf(
        "none", Optional.empty(),
        "hidden", Optional.empty(),
        "solid", Optional.of(Border.Line.SOLID),
        "dashed", Optional.of(Border.Line.DASHED),
        "dotted", Optional.of(Border.Line.DOTTED),
        "double", Optional.of(Border.Line.DOUBLE));
  }

  /** Kept as an {@code Optional}, empty for the colour of the text, of a colour. */
  static Grammar borderColor() {
    Grammar color = Grammar.color();
    return Grammar.oneOf("currentcolor", Optional.empty())
        .or(values -> color.read(values).map(Optional::of));
  }

  static Grammar pageBreak() {
    return Grammar.oneOf(
        "auto", Break.AUTO,
        "avoid", Break.AVOID,
        "avoid-page", Break.AVOID,
        "page", Break.PAGE,
        "always", Break.PAGE,
        "all", Break.PAGE,
        "recto", Break.RECTO,
        "verso", Break.VERSO,
        "left", Break.LEFT,
        "right", Break.RIGHT);
  }

  /** A page's name; empty for {@code auto}. */
  static Optional<Object> pageName(List<Value> values) {
    return Grammar.single(values)
        .flatMap(v -> v instanceof Value.Word word ? Optional.of(word) : Optional.empty())
        .map(word -> word.keyword().equals("auto") ? "" : word.name());
  }

  /** As {@link Generated#listStyle()} has it. */
  static Optional<Object> listStyle(List<Value> values) {
    Optional<Value> single = Grammar.single(values);
    if (single.isPresent() && single.get() instanceof Value.Quoted quoted) {
      return Optional.of('"' + quoted.text());
    }
    return single
        .flatMap(Grammar::keyword)
        .map(
            word ->
                switch (word) {
                  case "lower-latin" -> "lower-alpha";
                  case "upper-latin" -> "upper-alpha";
                  default -> word;
                })
        .filter(LIST_STYLES::contains)
        .map(Object.class::cast);
  }
}
