package org.octavo.style;

import static org.octavo.style.Inherited.NO;
import static org.octavo.style.Inherited.YES;
import static org.octavo.style.grammar.Grammar.integer;
import static org.octavo.style.grammar.Grammar.keywords;
import static org.octavo.style.grammar.Grammar.length;
import static org.octavo.style.grammar.Grammar.oneOf;
import static org.octavo.style.grammar.Grammar.positiveLength;
import static org.octavo.style.grammar.Grammar.wordsOf;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.FontGrammar;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Terms;
import org.octavo.style.grammar.Value;

/**
 * The table of CSS properties: initial value as CSS writes it, whether it is inherited, grammar,
 * and a line for the manual's reference. The values of a property are read from {@link
 * ComputedValues} by the record that keeps them.
 *
 * <p>Shorthands are in {@code style.read.Shorthand}; properties that only e-readers know are in
 * {@code style.read.EpubProperty}.
 */
public enum Property {
  DISPLAY(
      "inline",
      NO,
      keywords(Style.Display.class, "flow-root", Style.Display.BLOCK),
      "How the element takes part in layout."),

  FONT_FAMILY("serif", YES, FontGrammar.families(), "Font families in order of preference."),
  FONT_SIZE(
      "medium", YES, FontGrammar.size(), "Size of the font; percentages refer to the parent."),
  FONT_WEIGHT("normal", YES, FontGrammar.weight(), "Weight of the font."),
  FONT_STYLE(
      "normal",
      YES,
      oneOf("normal", false, "italic", true, "oblique", true),
      "Upright or italic face."),
  FONT_VARIANT_CAPS("normal", YES, FontGrammar.caps(), "Small capitals and their variants."),
  FONT_VARIANT_NUMERIC("normal", YES, FontGrammar.numeric(), "Forms of digits and fractions."),
  FONT_VARIANT_POSITION(
      "normal", YES, FontGrammar.position(), "Glyphs designed as superscripts or subscripts."),
  FONT_VARIANT_LIGATURES("normal", YES, FontGrammar.ligatures(), "Ligatures that are formed."),
  FONT_FEATURE_SETTINGS(
      "normal", YES, FontGrammar.featureSettings(), "OpenType features by their tags."),
  FONT_KERNING(
      "auto", YES, oneOf("auto", true, "normal", true, "none", false), "Whether pairs are kerned."),
  COLOR("black", YES, SharedGrammars.color(), "Colour of the text."),
  LETTER_SPACING(
      "normal",
      YES,
      oneOf("normal", Amount.ZERO).or(length(Amount::percentOfSize)),
      "Space added after each character; percentages refer to the font size."),
  WORD_SPACING(
      "normal",
      YES,
      oneOf("normal", Amount.ZERO).or(length(Amount::percentOfSize)),
      "Space added to each word space; percentages refer to the font size."),
  TEXT_TRANSFORM("none", YES, keywords(Type.Transform.class), "Change of case."),
  TEXT_DECORATION_LINE(
      "none", NO, wordsOf("none", "underline", "line-through"), "Lines under or through the text."),
  VERTICAL_ALIGN(
      "baseline",
      NO,
      oneOf("baseline", Amount.ZERO)
          .or(keywords(VerticalPosition.class))
          .or(length(Amount::percentOfLeading)),
      "Rise of inline text above the baseline; position of the content of a cell or margin box."),

  TEXT_ALIGN("start", YES, SharedGrammars.alignmentOrCharacter(), "Alignment of lines."),
  TEXT_ALIGN_LAST("auto", YES, SharedGrammars.lastAlignment(), "Alignment of the last line."),
  TEXT_INDENT("0", YES, length(), "Indent of the first line; negative for a hanging indent."),
  LINE_HEIGHT(
      "normal",
      YES,
      oneOf("normal", Factor.NORMAL).or(Factor.grammar()).or(length(Amount::percentOfSize)),
      "Distance between baselines; numbers and percentages refer to the font size."),
  HYPHENS("manual", YES, keywords(Setting.Hyphens.class), "Where words may be divided."),
  HYPHENATE_LIMIT_CHARS(
      "auto",
      YES,
      WordLimits.grammar(),
      "Minimum number of characters in a divided word, before the hyphen, and after it."),
  WHITE_SPACE(
      "normal",
      YES,
      keywords(Setting.Space.class, "break-spaces", Setting.Space.PRE_WRAP),
      "Whether spaces collapse and lines wrap."),
  TAB_SIZE("8", YES, integer(0), "Width of a tab in spaces."),
  TEXT_WRAP(
      "wrap",
      YES,
      oneOf("wrap", false, "auto", false, "pretty", false, "stable", false, "balance", true),
      "Whether the lines are made about equally long."),
  HANGING_PUNCTUATION(
      "none",
      YES,
      wordsOf("none", "first", "last", "allow-end", "force-end"),
      "Whether punctuation and hyphens hang into the margins; each keyword except"
          + " `none` affects both sides."),
  OCTAVO_LOOSENESS(
      "0",
      NO,
      integer(-Grammar.MAX_INTEGER),
      "Number of lines by which the paragraph is longer than the optimum (TeX's `\\looseness`).",
      PropertyUse.PDF),
  INITIAL_LETTER(
      "normal",
      NO,
      oneOf("normal", 0).or(integer(1)),
      "Height of the first letter in lines, on `::first-letter`."),

  MARGIN_TOP("0", NO, SharedGrammars.lengthOr("auto"), "Space above the box."),
  MARGIN_RIGHT("0", NO, SharedGrammars.lengthOr("auto"), "Space right of the box."),
  MARGIN_BOTTOM("0", NO, SharedGrammars.lengthOr("auto"), "Space below the box."),
  MARGIN_LEFT("0", NO, SharedGrammars.lengthOr("auto"), "Space left of the box."),
  PADDING_TOP("0", NO, positiveLength(), "Space between the top border and the content."),
  PADDING_RIGHT("0", NO, positiveLength(), "Space between the right border and the content."),
  PADDING_BOTTOM("0", NO, positiveLength(), "Space between the bottom border and the content."),
  PADDING_LEFT("0", NO, positiveLength(), "Space between the left border and the content."),
  BORDER_TOP_WIDTH("medium", NO, SharedGrammars.borderWidth(), "Width of the top border."),
  BORDER_RIGHT_WIDTH("medium", NO, SharedGrammars.borderWidth(), "Width of the right border."),
  BORDER_BOTTOM_WIDTH("medium", NO, SharedGrammars.borderWidth(), "Width of the bottom border."),
  BORDER_LEFT_WIDTH("medium", NO, SharedGrammars.borderWidth(), "Width of the left border."),
  BORDER_TOP_STYLE("none", NO, SharedGrammars.borderStyle(), "Style of the top border."),
  BORDER_RIGHT_STYLE("none", NO, SharedGrammars.borderStyle(), "Style of the right border."),
  BORDER_BOTTOM_STYLE("none", NO, SharedGrammars.borderStyle(), "Style of the bottom border."),
  BORDER_LEFT_STYLE("none", NO, SharedGrammars.borderStyle(), "Style of the left border."),
  BORDER_TOP_COLOR("currentcolor", NO, SharedGrammars.borderColor(), "Colour of the top border."),
  BORDER_RIGHT_COLOR(
      "currentcolor", NO, SharedGrammars.borderColor(), "Colour of the right border."),
  BORDER_BOTTOM_COLOR(
      "currentcolor", NO, SharedGrammars.borderColor(), "Colour of the bottom border."),
  BORDER_LEFT_COLOR("currentcolor", NO, SharedGrammars.borderColor(), "Colour of the left border."),
  WIDTH("auto", NO, SharedGrammars.positiveLengthOr("auto"), "Width of the content."),
  MAX_WIDTH("none", NO, SharedGrammars.positiveLengthOr("none"), "Maximum width of the content."),
  HEIGHT("auto", NO, SharedGrammars.positiveLengthOr("auto"), "Height of the content."),
  BACKGROUND_COLOR("transparent", NO, Grammar.color(), "Colour of the area inside the border."),
  ALIGN_CONTENT(
      "normal",
      NO,
      keywords(Box.Alignment.class, "normal", Box.Alignment.START),
      "Vertical position of the content on a page of its own."),
  FLOAT(
      "none",
      NO,
      SharedGrammars.floating(),
      "Moves the element to the top or bottom of a page, or makes it a footnote; PDF only."),

  BREAK_BEFORE("auto", NO, SharedGrammars.pageBreak(), "Page break before the element."),
  BREAK_AFTER("auto", NO, SharedGrammars.pageBreak(), "Page break after the element."),
  BREAK_INSIDE(
      "auto",
      NO,
      oneOf("auto", false, "avoid", true, "avoid-page", true),
      "Whether the element is kept on one page if possible."),
  ORPHANS("2", YES, integer(1), "Minimum number of lines of a paragraph before a page break."),
  WIDOWS("2", YES, integer(1), "Minimum number of lines of a paragraph after a page break."),
  COLUMN_COUNT("1", NO, integer(1), "Number of columns of a chapter.", PropertyUse.PDF),
  COLUMN_GAP("1em", NO, positiveLength(), "Space between columns.", PropertyUse.PDF),
  COLUMN_SPAN(
      "none",
      NO,
      oneOf("none", false, "all", true),
      "Whether an element at the start of a chapter extends across all columns.",
      PropertyUse.PDF),
  PAGE("auto", NO, SharedGrammars.pageName(), "Name of the `@page` rule.", PropertyUse.PDF),

  CONTENT("normal", NO, ContentGrammar.content(), "Text of a pseudo-element or margin box."),
  STRING_SET(
      "none",
      NO,
      ContentGrammar.namedStrings(),
      "Named strings for margin boxes, such as running heads.",
      PropertyUse.PDF),
  COUNTER_RESET("none", NO, ContentGrammar.counters(0), "Counters that are set, by default to 0."),
  COUNTER_INCREMENT(
      "none", NO, ContentGrammar.counters(1), "Counters that are increased, by default by 1."),
  LIST_STYLE_TYPE("disc", YES, SharedGrammars.listStyle(), "Marker of list items."),
  LIST_STYLE_POSITION(
      "outside",
      YES,
      oneOf("outside", false, "inside", true),
      "Position of the marker; in the PDF it always hangs outside the text."),
  BOOKMARK_LEVEL(
      "none",
      NO,
      oneOf("none", 0).or(integer(1)),
      "Level of the element in the PDF's outline.",
      PropertyUse.PDF),

  SIZE("auto", NO, PageSize.grammar(), "Size of the trimmed page.", PropertyUse.PAGE);

  private final String initialText;
  private final boolean inherited;
  private final Grammar grammar;
  private final Object initial;
  private final String explanation;
  private final PropertyUse use;

  Property(String initialText, Inherited inherited, Grammar grammar, String explanation) {
    this(initialText, inherited, grammar, explanation, PropertyUse.BOTH);
  }

  Property(
      String initialText,
      Inherited inherited,
      Grammar grammar,
      String explanation,
      PropertyUse use) {
    this.initialText = initialText;
    this.inherited = inherited == YES;
    this.grammar = grammar;
    this.initial = grammar.read(Terms.list(initialText)).orElseThrow();
    this.explanation = explanation;
    this.use = use;
  }

  /** The name in CSS; a property that CSS does not define has the prefix {@code -octavo-}. */
  public String cssName() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name.startsWith(PropertyNames.OWN_PREFIX.substring(1)) ? "-" + name : name;
  }

  /** The initial value as CSS writes it. */
  public String initialText() {
    return initialText;
  }

  public Object initial() {
    return initial;
  }

  public boolean inherited() {
    return inherited;
  }

  public PropertyUse use() {
    return use;
  }

  /** A sentence for the manual. */
  public String explanation() {
    return explanation;
  }

  /** The values it accepts, in the value definition syntax of CSS Values 4 §2. */
  public String syntax() {
    return grammar.syntax();
  }

  /** The keywords it accepts, for hints. */
  public Collection<String> words() {
    return grammar.words();
  }

  /** The value as the grammar keeps it; empty if the property does not accept it. */
  public Optional<Object> read(List<Value> values) {
    return grammar.read(values);
  }
}
