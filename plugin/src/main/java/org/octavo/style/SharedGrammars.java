package org.octavo.style;

import java.util.Optional;
import org.octavo.style.Box.Floating;
import org.octavo.style.Breaks.Break;
import org.octavo.style.Setting.Align;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/**
 * Grammars that several properties share, and grammars of single properties that are too long for a
 * row.
 */
final class SharedGrammars {

  /**
   * The keywords of border widths: 1, 3 and 5 px, the examples in CSS Backgrounds and Borders 3
   * §3.3.
   */
  private static final Grammar NAMED_WIDTHS =
      Grammar.oneOf(
          "thin", Amount.ofPoints(0.75),
          "medium", Amount.ofPoints(2.25),
          "thick", Amount.ofPoints(3.75));

  private SharedGrammars() {}

  /** {@code currentcolor} as the colour of text is that of the parent (CSS Color 4 §9). */
  static Grammar color() {
    return Grammar.oneOf("currentcolor", Declaration.Wide.INHERIT).or(Grammar.color());
  }

  private static Grammar alignment() {
    return Grammar.oneOf(
        "start", Align.LEFT,
        "left", Align.LEFT,
        "end", Align.RIGHT,
        "right", Align.RIGHT,
        "center", Align.CENTER,
        "justify", Align.JUSTIFY);
  }

  /**
   * {@code text-align}: an alignment, or the character at which the cells of a column are aligned
   * (CSS Text 4 §6.1).
   */
  static Grammar alignmentOrCharacter() {
    Grammar character =
        values ->
            Grammar.single(values)
                .filter(
                    value -> value instanceof Value.Quoted quoted && quoted.text().length() == 1)
                .map(value -> ((Value.Quoted) value).text());
    return alignment().or(Grammar.of("<string>", character));
  }

  /** {@code text-align-last}: kept as an {@code Optional}, which is empty for {@code auto}. */
  static Grammar lastAlignment() {
    Grammar alignment = alignment();
    Grammar written = values -> alignment.read(values).map(Optional::of);
    return Grammar.oneOf("auto", Optional.empty()).or(Grammar.of(alignment.syntax(), written));
  }

  static Grammar floating() {
    return Grammar.oneOf(
        "none", Floating.NONE,
        "top", Floating.TOP,
        "block-start", Floating.TOP,
        "bottom", Floating.BOTTOM,
        "block-end", Floating.BOTTOM,
        "snap-block", Floating.TOP_OR_BOTTOM,
        "footnote", Floating.FOOTNOTE);
  }

  /** A length, or a keyword that is kept as {@link Length#AUTO}. */
  static Grammar lengthOr(String word) {
    return Grammar.oneOf(word, Length.AUTO).or(Grammar.length());
  }

  static Grammar positiveLengthOr(String word) {
    return Grammar.oneOf(word, Length.AUTO).or(Grammar.positiveLength());
  }

  static Grammar borderWidth() {
    return NAMED_WIDTHS.or(Grammar.positiveLength());
  }

  /** A border style, kept as an {@code Optional}, which is empty for {@code none}. */
  static Grammar borderStyle() {
    return Grammar.oneOf(
        "none", Optional.empty(),
        "hidden", Optional.empty(),
        "solid", Optional.of(Border.Line.SOLID),
        "dashed", Optional.of(Border.Line.DASHED),
        "dotted", Optional.of(Border.Line.DOTTED),
        "double", Optional.of(Border.Line.DOUBLE));
  }

  /** A border colour, kept as an {@code Optional}, which is empty for the colour of the text. */
  static Grammar borderColor() {
    Grammar color = Grammar.color();
    return Grammar.oneOf("currentcolor", Optional.empty())
        .or(Grammar.of(color.syntax(), values -> color.read(values).map(Optional::of)));
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

  /** {@code page}: the name; empty for {@code auto}. */
  static Grammar pageName() {
    return Grammar.of(
        "auto | <custom-ident>",
        values ->
            Grammar.single(values)
                .flatMap(v -> v instanceof Value.Word word ? Optional.of(word) : Optional.empty())
                .map(word -> word.keyword().equals("auto") ? "" : word.name()));
  }

  /** {@code list-style-type}; see {@link Generated#listStyle()}. */
  static Grammar listStyle() {
    Grammar quoted =
        values ->
            Grammar.single(values)
                .flatMap(
                    v ->
                        v instanceof Value.Quoted q
                            ? Optional.of('"' + q.text())
                            : Optional.empty());
    return Grammar.oneOf(
            "disc", "disc",
            "circle", "circle",
            "square", "square",
            "decimal", "decimal",
            "lower-alpha", "lower-alpha",
            "lower-latin", "lower-alpha",
            "upper-alpha", "upper-alpha",
            "upper-latin", "upper-alpha",
            "lower-roman", "lower-roman",
            "upper-roman", "upper-roman",
            "none", "none")
        .or(Grammar.of("<string>", quoted));
  }
}
