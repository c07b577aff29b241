package org.octavo.layout.line;

/**
 * Parameters of line breaking in justified paragraphs. The demerits of a line are ({@link #LINE} +
 * badness)² + penalty², summed over the paragraph (Knuth &amp; Plass 1981, p. 1128). Values without
 * a source were tuned on two novels for even word spaces rather than for few hyphens. The sum adds
 * the square of a constant described as a penalty, and adds one described as demerits unchanged.
 */
final class Demerits {

  /** Ideal word space, em; a quarter em is usual in book typography (Bringhurst 2.1.1). */
  static final double SPACE = 0.25;

  /** Stretch of a word space at which badness reaches 100, em. */
  static final double STRETCH = 0.12;

  /** Shrink of a word space at which badness reaches 100, em. */
  static final double SHRINK = 0.075;

  /** Narrowest word space, em; lines go below it only if the paragraph has no other solution. */
  static final double NARROWEST = 0.17;

  /** Widest word space, em; lines exceed it only if the paragraph has no other solution. */
  static final double WIDEST = 0.4;

  /** Limit of horizontal glyph scaling, as a fraction; larger changes are visible (Thành 2000). */
  static final double SCALING = 0.02;

  /** Badness added at the limit of glyph scaling; prefers unscaled lines among equals. */
  static final double SCALING_BADNESS = 5;

  /** Added to the badness of each line; prefers fewer lines (TeX's {@code \linepenalty}). */
  static final double LINE = 10;

  /** Penalty of a hyphenation point. */
  static final double HYPHEN = 152;

  /** Penalty of a hyphenation point in a capitalized word, which is often a name. */
  static final double HYPHEN_IN_NAME = 180;

  /** Penalty of a break after a hyphen in the text. */
  static final double EXPLICIT_HYPHEN = 50;

  /** Penalty of a break next to a dash. */
  static final double DASH = 30;

  /** Penalty of a break inside a URL. */
  static final double URL = 80;

  /**
   * Penalty of a break before a capital inside an identifier ({@code camel|Case}), where no hyphen
   * shows that the identifier continues.
   */
  static final double INSIDE_NAME = 250;

  /** Penalty of a break between a title and a name, or between "page" and its number. */
  static final double SPLIT_PAIR = 300;

  /** Penalty of a break inside a word that is wider than the measure; better only than overfull. */
  static final double ANYWHERE = 2000;

  /** Demerits of two consecutive lines that end in a hyphen. */
  static final double TWO_HYPHENS = 60_000;

  /**
   * Demerits of three or more consecutive lines that end in a hyphen (a hyphen ladder); allowed
   * only if the paragraph has no other solution.
   */
  static final double LADDER = 2_000_000;

  /**
   * Demerits of a line at the lower limit of glyph scaling next to one at the upper limit; readers
   * notice the contrast between lines more than the scaling itself.
   */
  static final double SCALE_CONTRAST = 1_000;

  /**
   * Demerits of adjacent lines whose fitness classes differ by more than one (TeX's {@code
   * \adjdemerits}).
   */
  static final double FITNESS_JUMP = 8_000;

  /** Demerits of a hyphen at the end of the last line but one. */
  static final double HYPHEN_BEFORE_LAST = 20_000;

  /** Demerits of a last line shorter than {@link #SHORTEST_LAST_LINE}, called a runt. */
  static final double RUNT = 16_000;

  /** Least width of a last line, em; about a tenth of a usual measure. */
  static final double SHORTEST_LAST_LINE = 2.4;

  private Demerits() {}
}
