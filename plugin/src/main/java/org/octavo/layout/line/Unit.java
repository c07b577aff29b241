package org.octavo.layout.line;

import org.octavo.font.Face;
import org.octavo.font.ShapedText;

/** What a shaped paragraph is made of, from left to right. */
sealed interface Unit {

  int start();

  int end();

  /** Fixed width in points; a gap's natural width is apart. */
  double width();

  /** Letters without a space, in one face and style. */
  record Letters(int start, int end, Span span, Word word) implements Unit {
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
   * @param natural width in points
   * @param elastic how much it takes of each em of extra space, in points: its type size, or 0 for
   *     fixed spaces
   */
  record Gap(int start, int end, Span span, Face face, double natural, double elastic)
      implements Unit {
    @Override
    public double width() {
      return 0;
    }
  }

  /** An image or a leader. */
  record Object(int start, Inline inline, double width) implements Unit {
    @Override
    public int end() {
      return start + 1;
    }
  }

  /** A character without width or glyph: a soft hyphen, a joiner, a line end. */
  record Nothing(int start, int end) implements Unit {
    @Override
    public double width() {
      return 0;
    }
  }
}
