package org.octavo.style;

import java.util.Optional;
import java.util.Set;

/**
 * The style of a paragraph.
 *
 * @param leading distance from baseline to baseline in points ({@code line-height})
 * @param alignedAt the character at which cells of a column are aligned, by default on the right
 *     ({@code text-align: "."}); empty for none
 */
public record Setting(
    Alignment alignment,
    double leading,
    Hyphenation hyphenation,
    WhiteSpace whiteSpace,
    Lines lines,
    String alignedAt) {

  /**
   * The horizontal position of lines.
   *
   * @param last alignment of the last line ({@code text-align-last})
   * @param indent of the first line; negative for a hanging indent
   */
  public record Alignment(Align align, Align last, Length indent) {
    static final Alignment LEFT = new Alignment(Align.LEFT, Align.LEFT, Length.ZERO);
  }

  /**
   * The division of words ({@code hyphens}, {@code hyphenate-limit-chars}).
   *
   * @param hyphenBefore minimum number of characters before a hyphen
   * @param hyphenAfter minimum number of characters after a hyphen
   * @param hyphenWord minimum number of characters in a word that is divided
   */
  public record Hyphenation(Hyphens hyphens, int hyphenBefore, int hyphenAfter, int hyphenWord) {}

  /**
   * @param tabSize width of a tab in spaces
   */
  public record WhiteSpace(Space space, int tabSize) {}

  /**
   * The shape of the lines.
   *
   * @param balanced lines of about equal length ({@code text-wrap: balance})
   * @param hanging whether punctuation and hyphens hang into the margin ({@code
   *     hanging-punctuation})
   * @param initialLines height of the first letter in lines ({@code initial-letter}); 0 for {@code
   *     normal}
   * @param looseness how many lines more than the optimum the paragraph shall have ({@code
   *     -octavo-looseness}); negative for fewer
   */
  public record Lines(boolean balanced, boolean hanging, int initialLines, int looseness) {
    static final Lines PLAIN = new Lines(false, false, 0, 0);
  }

  static Setting of(ComputedValues values) {
    Object written = values.get(Property.TEXT_ALIGN);
    Align align = written instanceof Align word ? word : Align.RIGHT;
    WordLimits limits = values.get(Property.HYPHENATE_LIMIT_CHARS, WordLimits.class);
    return new Setting(
        new Alignment(align, last(values, align), values.length(Property.TEXT_INDENT)),
        values.leading(),
        new Hyphenation(
            values.get(Property.HYPHENS, Hyphens.class),
            limits.before(),
            limits.after(),
            limits.word()),
        new WhiteSpace(
            values.get(Property.WHITE_SPACE, Space.class), values.integer(Property.TAB_SIZE)),
        new Lines(
            values.flag(Property.TEXT_WRAP),
            !values.get(Property.HANGING_PUNCTUATION, Set.class).isEmpty(),
            values.integer(Property.INITIAL_LETTER),
            values.integer(Property.OCTAVO_LOOSENESS)),
        written instanceof String character ? character : "");
  }

  /** The last line of justified text is aligned left by default (CSS Text 3 §6.2). */
  private static Align last(ComputedValues values, Align align) {
    Align automatic = align == Align.JUSTIFY ? Align.LEFT : align;
    Optional<?> written = values.get(Property.TEXT_ALIGN_LAST, Optional.class);
    return written.map(Align.class::cast).orElse(automatic);
  }

  public Align align() {
    return alignment.align();
  }

  public Align last() {
    return alignment.last();
  }

  public Length indent() {
    return alignment.indent();
  }

  public Hyphens hyphens() {
    return hyphenation.hyphens();
  }

  public int hyphenBefore() {
    return hyphenation.hyphenBefore();
  }

  public int hyphenAfter() {
    return hyphenation.hyphenAfter();
  }

  public int hyphenWord() {
    return hyphenation.hyphenWord();
  }

  public Space space() {
    return whiteSpace.space();
  }

  public int tabSize() {
    return whiteSpace.tabSize();
  }

  public boolean balanced() {
    return lines.balanced();
  }

  public boolean hanging() {
    return lines.hanging();
  }

  public int initialLines() {
    return lines.initialLines();
  }

  public int looseness() {
    return lines.looseness();
  }

  /** The setting of a single line that is never broken and has its natural width. */
  public Setting ofOneLine() {
    return new Setting(
        Alignment.LEFT,
        leading,
        new Hyphenation(Hyphens.NONE, hyphenBefore(), hyphenAfter(), hyphenWord()),
        new WhiteSpace(Space.NOWRAP, tabSize()),
        Lines.PLAIN,
        "");
  }

  /** {@code text-align}; in left-to-right text, {@code start} is left and {@code end} is right. */
  public enum Align {
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY
  }

  /** {@code hyphens}. */
  public enum Hyphens {
    NONE,
    MANUAL,
    AUTO
  }

  /** {@code white-space}. */
  public enum Space {
    NORMAL,
    NOWRAP,
    PRE,
    PRE_WRAP,
    PRE_LINE;

    /** Whether runs of spaces become one space. */
    public boolean collapses() {
      return this == NORMAL || this == NOWRAP || this == PRE_LINE;
    }

    public boolean keepsLineEnds() {
      return this == PRE || this == PRE_WRAP || this == PRE_LINE;
    }
  }
}
