package org.octavo.layout.line;

import org.octavo.font.Face;
import org.octavo.font.ShapedText;

/** An unbreakable item of a shaped paragraph or a space between items. */
sealed interface Unit {

  int start();

  int end();

  /** Fixed width, points; 0 for a gap, whose width is elastic. */
  double width();

  /** Text without spaces in one face and style. */
  record Text(int start, int end, Span span, Word word) implements Unit {
    Face face() {
      return word.face();
    }

    ShapedText shaped() {
      return word.shaped();
    }

    @Override
    public double width() {
      return word.width();
    }
  }

  /**
   * A space.
   *
   * @param natural width, points
   * @param elastic width it gains for each em of extra space, points: the type size; 0 for fixed
   *     spaces
   */
  record Gap(int start, int end, Span span, Face face, double natural, double elastic)
      implements Unit {
    @Override
    public double width() {
      return 0;
    }
  }

  /** An image or a leader. */
  record InlineBox(int start, Inline inline, double width) implements Unit {
    @Override
    public int end() {
      return start + 1;
    }
  }

  /** A character without width and glyph: a soft hyphen, a joiner, a forced line break. */
  record ZeroWidth(int start, int end) implements Unit {
    @Override
    public double width() {
      return 0;
    }
  }
}
