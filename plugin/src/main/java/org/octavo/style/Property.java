package org.octavo.style;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.style.Setting.Space;
import org.octavo.style.Style.Display;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.FontGrammar;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Terms;
import org.octavo.style.grammar.Value;

/**
 * Every property the engine knows, with its initial value as CSS writes it: the list the manual's
 * table is made from. Shorthands are in {@link Shorthand}.
 */
public enum Property {
  DISPLAY(
      "inline",
      Inheritance.NO,
      Use.BOTH,
      Grammar.oneOf(
          "none", Display.NONE,
          "inline", Display.INLINE,
          "block", Display.BLOCK,
          "run-in", Display.RUN_IN,
          "flow-root", Display.BLOCK,
          "list-item", Display.LIST_ITEM,
          "table", Display.TABLE,
          "table-caption", Display.TABLE_CAPTION,
          "table-header-group", Display.TABLE_HEADER_GROUP,
          "table-row-group", Display.TABLE_ROW_GROUP,
          "table-footer-group", Display.TABLE_FOOTER_GROUP,
          "table-row", Display.TABLE_ROW,
          "table-cell", Display.TABLE_CELL)),

  FONT_FAMILY("serif", Inheritance.YES, Use.BOTH, FontGrammar.families()),
  FONT_SIZE("medium", Inheritance.YES, Use.BOTH, FontGrammar.size()),
  FONT_WEIGHT("normal", Inheritance.YES, Use.BOTH, FontGrammar.weight()),
  FONT_STYLE(
      "normal",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf("normal", false, "italic", true, "oblique", true)),
  FONT_VARIANT_CAPS("normal", Inheritance.YES, Use.BOTH, FontGrammar.caps()),
  FONT_VARIANT_NUMERIC("normal", Inheritance.YES, Use.BOTH, FontGrammar.numeric()),
  FONT_VARIANT_POSITION("normal", Inheritance.YES, Use.BOTH, FontGrammar.position()),
  FONT_VARIANT_LIGATURES("normal", Inheritance.YES, Use.BOTH, FontGrammar.ligatures()),
  FONT_FEATURE_SETTINGS("normal", Inheritance.YES, Use.BOTH, FontGrammar.featureSettings()),
  FONT_KERNING(
      "auto",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf("auto", true, "normal", true, "none", false)),
  COLOR(
      "black",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf("currentcolor", Declaration.Wide.INHERIT).or(Grammar.color())),
  LETTER_SPACING(
      "normal",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf("normal", Amount.ZERO).or(Grammar.length(Amount::percentOfSize))),
  WORD_SPACING(
      "normal",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf("normal", Amount.ZERO).or(Grammar.length(Amount::percentOfSize))),
  TEXT_TRANSFORM(
      "none",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf(
          "none", Type.Transform.NONE,
          "uppercase", Type.Transform.UPPERCASE,
          "lowercase", Type.Transform.LOWERCASE,
          "capitalize", Type.Transform.CAPITALIZE)),
  TEXT_DECORATION_LINE(
      "none", Inheritance.NO, Use.BOTH, Grammar.wordsOf("none", "underline", "line-through")),
  VERTICAL_ALIGN(
      "baseline",
      Inheritance.NO,
      Use.BOTH,
      Grammar.oneOf(
              "baseline", Amount.ZERO,
              "super", Placement.SUPER,
              "sub", Placement.SUB,
              "top", Placement.TOP,
              "middle", Placement.MIDDLE,
              "bottom", Placement.BOTTOM)
          .or(Grammar.length(Amount::percentOfLeading))),

  TEXT_ALIGN(
      "start", Inheritance.YES, Use.BOTH, SharedGrammars.alignment().or(SharedGrammars::alignedAt)),
  TEXT_ALIGN_LAST(
      "auto",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf("auto", Optional.empty())
          .or(values -> SharedGrammars.alignment().read(values).map(Optional::of))),
  TEXT_INDENT("0", Inheritance.YES, Use.BOTH, Grammar.length()),
  LINE_HEIGHT(
      "normal",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf("normal", Factor.NORMAL)
          .or(Factor::read)
          .or(Grammar.length(Amount::percentOfSize))),
  HYPHENS(
      "manual",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf(
          "none", Setting.Hyphens.NONE,
          "manual", Setting.Hyphens.MANUAL,
          "auto", Setting.Hyphens.AUTO)),
  HYPHENATE_LIMIT_CHARS("auto", Inheritance.YES, Use.BOTH, WordLimits::read),
  WHITE_SPACE(
      "normal",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf(
          "normal", Space.NORMAL,
          "nowrap", Space.NOWRAP,
          "pre", Space.PRE,
          "pre-wrap", Space.PRE_WRAP,
          "break-spaces", Space.PRE_WRAP,
          "pre-line", Space.PRE_LINE)),
  TAB_SIZE("8", Inheritance.YES, Use.BOTH, Grammar.integer(0)),
  TEXT_WRAP(
      "wrap",
      Inheritance.YES,
      Use.BOTH,
      Grammar.oneOf(
          "wrap", false, "auto", false, "pretty", false, "stable", false, "balance", true)),
  HANGING_PUNCTUATION(
      "none",
      Inheritance.YES,
      Use.BOTH,
      Grammar.wordsOf("none", "first", "last", "allow-end", "force-end")),
  /** TeX's {@code \looseness}, for which CSS has no name. */
  OCTAVO_LOOSENESS("0", Inheritance.NO, Use.PRINT, Grammar.integer(-Grammar.MAX_INTEGER)),
  INITIAL_LETTER(
      "normal", Inheritance.NO, Use.BOTH, Grammar.oneOf("normal", 0).or(Grammar.integer(1))),

  MARGIN_TOP("0", Inheritance.NO, Use.BOTH, SharedGrammars.lengthOr("auto")),
  MARGIN_RIGHT("0", Inheritance.NO, Use.BOTH, SharedGrammars.lengthOr("auto")),
  MARGIN_BOTTOM("0", Inheritance.NO, Use.BOTH, SharedGrammars.lengthOr("auto")),
  MARGIN_LEFT("0", Inheritance.NO, Use.BOTH, SharedGrammars.lengthOr("auto")),
  PADDING_TOP("0", Inheritance.NO, Use.BOTH, Grammar.positiveLength()),
  PADDING_RIGHT("0", Inheritance.NO, Use.BOTH, Grammar.positiveLength()),
  PADDING_BOTTOM("0", Inheritance.NO, Use.BOTH, Grammar.positiveLength()),
  PADDING_LEFT("0", Inheritance.NO, Use.BOTH, Grammar.positiveLength()),
  BORDER_TOP_WIDTH("medium", Inheritance.NO, Use.BOTH, SharedGrammars.borderWidth()),
  BORDER_RIGHT_WIDTH("medium", Inheritance.NO, Use.BOTH, SharedGrammars.borderWidth()),
  BORDER_BOTTOM_WIDTH("medium", Inheritance.NO, Use.BOTH, SharedGrammars.borderWidth()),
  BORDER_LEFT_WIDTH("medium", Inheritance.NO, Use.BOTH, SharedGrammars.borderWidth()),
  BORDER_TOP_STYLE("none", Inheritance.NO, Use.BOTH, SharedGrammars.borderStyle()),
  BORDER_RIGHT_STYLE("none", Inheritance.NO, Use.BOTH, SharedGrammars.borderStyle()),
  BORDER_BOTTOM_STYLE("none", Inheritance.NO, Use.BOTH, SharedGrammars.borderStyle()),
  BORDER_LEFT_STYLE("none", Inheritance.NO, Use.BOTH, SharedGrammars.borderStyle()),
  BORDER_TOP_COLOR("currentcolor", Inheritance.NO, Use.BOTH, SharedGrammars.borderColor()),
  BORDER_RIGHT_COLOR("currentcolor", Inheritance.NO, Use.BOTH, SharedGrammars.borderColor()),
  BORDER_BOTTOM_COLOR("currentcolor", Inheritance.NO, Use.BOTH, SharedGrammars.borderColor()),
  BORDER_LEFT_COLOR("currentcolor", Inheritance.NO, Use.BOTH, SharedGrammars.borderColor()),
  WIDTH("auto", Inheritance.NO, Use.BOTH, SharedGrammars.positiveLengthOr("auto")),
  MAX_WIDTH("none", Inheritance.NO, Use.BOTH, SharedGrammars.positiveLengthOr("none")),
  HEIGHT("auto", Inheritance.NO, Use.BOTH, SharedGrammars.positiveLengthOr("auto")),
  BACKGROUND_COLOR("transparent", Inheritance.NO, Use.BOTH, Grammar.color()),
  ALIGN_CONTENT(
      "normal",
      Inheritance.NO,
      Use.BOTH,
      Grammar.oneOf(
          "normal", Box.Alignment.START,
          "start", Box.Alignment.START,
          "center", Box.Alignment.CENTER,
          "end", Box.Alignment.END)),
  FLOAT(
      "none",
      Inheritance.NO,
      Use.BOTH,
      Grammar.oneOf(
          "none", Box.Floating.NONE,
          "top", Box.Floating.TOP,
          "block-start", Box.Floating.TOP,
          "bottom", Box.Floating.BOTTOM,
          "block-end", Box.Floating.BOTTOM,
          "snap-block", Box.Floating.TOP_OR_BOTTOM,
          "footnote", Box.Floating.FOOTNOTE)),

  BREAK_BEFORE("auto", Inheritance.NO, Use.BOTH, SharedGrammars.pageBreak()),
  BREAK_AFTER("auto", Inheritance.NO, Use.BOTH, SharedGrammars.pageBreak()),
  BREAK_INSIDE(
      "auto",
      Inheritance.NO,
      Use.BOTH,
      Grammar.oneOf("auto", false, "avoid", true, "avoid-page", true)),
  ORPHANS("2", Inheritance.YES, Use.BOTH, Grammar.integer(1)),
  WIDOWS("2", Inheritance.YES, Use.BOTH, Grammar.integer(1)),
  COLUMN_COUNT("1", Inheritance.NO, Use.PRINT, Grammar.integer(1)),
  COLUMN_GAP("1em", Inheritance.NO, Use.PRINT, Grammar.positiveLength()),
  COLUMN_SPAN("none", Inheritance.NO, Use.PRINT, Grammar.oneOf("none", false, "all", true)),
  PAGE("auto", Inheritance.NO, Use.PRINT, SharedGrammars::pageName),

  CONTENT("normal", Inheritance.NO, Use.BOTH, ContentGrammar.content()),
  STRING_SET("none", Inheritance.NO, Use.PRINT, ContentGrammar.namedStrings()),
  COUNTER_RESET("none", Inheritance.NO, Use.BOTH, ContentGrammar.counters(0)),
  COUNTER_INCREMENT("none", Inheritance.NO, Use.BOTH, ContentGrammar.counters(1)),
  LIST_STYLE_TYPE("disc", Inheritance.YES, Use.BOTH, SharedGrammars::listStyle),
  LIST_STYLE_POSITION(
      "outside", Inheritance.YES, Use.BOTH, Grammar.oneOf("outside", false, "inside", true)),
  BOOKMARK_LEVEL(
      "none", Inheritance.NO, Use.PRINT, Grammar.oneOf("none", 0).or(Grammar.integer(1))),

  SIZE("auto", Inheritance.NO, Use.PAGE, PageSize::read),

  BORDER_COLLAPSE("separate", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  BORDER_SPACING("0", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  BORDER_RADIUS("0", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  BOX_SIZING("content-box", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  CAPTION_SIDE("top", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  CLEAR("none", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  FONT_OPTICAL_SIZING("auto", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  FONT_STRETCH("normal", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  FONT_SYNTHESIS("auto", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  LINE_BREAK("auto", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  LIST_STYLE_IMAGE("none", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  MAX_HEIGHT("none", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  MIN_HEIGHT("0", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  MIN_WIDTH("0", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  OBJECT_FIT("fill", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  OVERFLOW("visible", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  OVERFLOW_WRAP("normal", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  QUOTES("auto", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  TEXT_DECORATION_COLOR("auto", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  TEXT_DECORATION_STYLE("solid", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  TEXT_DECORATION_THICKNESS("auto", Inheritance.NO, Use.SCREEN, Grammar.anything()),
  TEXT_JUSTIFY("auto", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  TEXT_RENDERING("auto", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  TEXT_UNDERLINE_OFFSET("auto", Inheritance.YES, Use.SCREEN, Grammar.anything()),
  WORD_BREAK("normal", Inheritance.YES, Use.SCREEN, Grammar.anything());

  /** What the engine's own properties begin with. */
  public static final String OWN = "-octavo-";

  private static final Map<String, Property> BY_NAME = byName();

  private final String initialText;
  private final boolean inherited;
  private final Use use;
  private final Grammar grammar;
  private final Object initial;

  Property(String initialText, Inheritance inheritance, Use use, Grammar grammar) {
    this.initialText = initialText;
    this.inherited = inheritance == Inheritance.YES;
    this.use = use;
    this.grammar = grammar;
    this.initial = grammar.read(Terms.list(initialText)).orElseThrow();
  }

  private static Map<String, Property> byName() {
    Map<String, Property> byName = new LinkedHashMap<>();
    for (Property property : values()) {
      byName.put(property.cssName(), property);
    }
    byName.put("word-wrap", OVERFLOW_WRAP);
    byName.put("text-wrap-style", TEXT_WRAP);
    byName.put("page-break-before", BREAK_BEFORE);
    byName.put("page-break-after", BREAK_AFTER);
    byName.put("page-break-inside", BREAK_INSIDE);
    byName.put("margin-block-start", MARGIN_TOP);
    byName.put("margin-block-end", MARGIN_BOTTOM);
    byName.put("margin-inline-start", MARGIN_LEFT);
    byName.put("margin-inline-end", MARGIN_RIGHT);
    byName.put("padding-block-start", PADDING_TOP);
    byName.put("padding-block-end", PADDING_BOTTOM);
    byName.put("padding-inline-start", PADDING_LEFT);
    byName.put("padding-inline-end", PADDING_RIGHT);
    return byName;
  }

  public static Optional<Property> of(String cssName) {
    return Optional.ofNullable(BY_NAME.get(cssName));
  }

  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** What CSS does not know has the engine's name before it (CSS 2.2 §4.1.2.1). */
  public String cssName() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name.startsWith(OWN.substring(1)) ? "-" + name : name;
  }

  public String initialText() {
    return initialText;
  }

  public boolean inherited() {
    return inherited;
  }

  public Use use() {
    return use;
  }

  public Object initial() {
    return initial;
  }

  /** The words it takes, beside lengths and the like. */
  public Collection<String> words() {
    return grammar.words();
  }

  public Optional<Object> read(List<Value> values) {
    return grammar.read(values);
  }

  // Last, because QDox, with which Maven documents the plugin, loses its way after an enum within
  // an enum.

  private enum Inheritance {
    YES,
    NO
  }

  /** Where a property has an effect. */
  public enum Use {
    BOTH,
    /** Left out of the EPUB, whose readers do not know it. */
    PRINT,
    /** Passes into the EPUB and does nothing in the PDF. */
    SCREEN,
    /** Stands in {@code @page} only. */
    PAGE
  }
}
