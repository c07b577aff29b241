package org.octavo.layout.line;

/**
 * What makes a justified paragraph ugly, and by how much. Demerits of a line are (linePenalty +
 * badness)² + penalty², added over the paragraph (Knuth &amp; Plass 1981, p. 1128); the values were
 * tuned on two novels for an even grey rather than few hyphens.
 */
final class Demerits {

  /** The ideal word space and how far it gives before badness is 100, in em (typography item 3). */
  static final double SPACE = 0.25;

  static final double STRETCH = 0.12;
  static final double SHRINK = 0.075;

  /** Hard limits of the word space in em: no line leaves them while another way exists. */
  static final double NARROWEST = 0.17;

  static final double WIDEST = 0.4;

  /** Thành 2000: more than ± 2 % of glyph scaling is seen. */
  static final double SCALING = 0.02;

  /**
   * Badness added at the limit of glyph scaling, so that unscaled lines are preferred among equals.
   */
  static final double SCALING_BADNESS = 5;

  static final double LINE = 10;
  static final double HYPHEN = 152;
  static final double HYPHEN_IN_NAME = 180;
  static final double EXPLICIT_HYPHEN = 50;
  static final double DASH = 30;
  static final double URL = 80;

  /** At a capital inside a name in code, where nothing shows that it goes on. */
  static final double INSIDE_NAME = 250;

  /** Between a title and the name, between "page" and its number. */
  static final double TORN_PAIR = 300;

  /** A break inside a word that fits on no line; beats only an overfull line. */
  static final double ANYWHERE = 2000;

  static final double TWO_HYPHENS = 60_000;

  /** Three hyphens below each other: only when nothing else is possible (typography item 8). */
  static final double LADDER = 2_000_000;

  /**
   * One line scaled down and the next up, each to the limit: the eye sees the contrast and not the
   * scale.
   */
  static final double NEIGHBOURS_SCALED_APART = 1_000;

  static final double NEIGHBOURS_UNLIKE = 8_000;
  static final double HYPHEN_BEFORE_LAST = 20_000;
  static final double RUNT = 16_000;

  /** A last line that is shorter is a runt; em, a tenth of a usual measure (typography item 10). */
  static final double SHORTEST_LAST_LINE = 2.4;

  private Demerits() {}
}
