package org.octavo.layout.galley;

import org.octavo.diagnostic.Position;

/**
 * Measurements of a line of running text, for the report on the typography of the book.
 *
 * @param origin where the author wrote its first character
 * @param text without a hyphen added by layout
 */
public record SetLine(
    Position origin,
    InParagraph inParagraph,
    String text,
    Hyphen hyphen,
    WordSpacing spacing,
    Bounds bounds) {

  /**
   * The place of the line in its paragraph.
   *
   * @param number from 1
   * @param of number of lines in the paragraph
   * @param heading whether the paragraph is a heading or another block kept with the next
   */
  public record InParagraph(int number, int of, boolean heading) {}

  /** The hyphen at the end of a line. */
  public enum Hyphen {
    /** The line does not end in a hyphen. */
    NONE,

    /** The author wrote the hyphen. */
    WRITTEN,

    /** Layout added the hyphen. */
    ADDED
  }

  /**
   * How the line is justified. The array is not copied: nothing may change it.
   *
   * @param space width of a word space in em; 0 if the line is not justified
   * @param scale horizontal scaling of the glyphs, 1 for none
   * @param gaps centres of the word spaces, points from the left edge of the text area
   */
  public record WordSpacing(double space, double scale, double[] gaps) {}

  /**
   * The size and vertical position of the line.
   *
   * @param natural width of its ink, points
   * @param overfull whether it is wider than the measure
   * @param leading height of the line, points
   * @param top of the line, points from the top of the text area
   */
  public record Bounds(double natural, boolean overfull, double leading, double top) {}

  public int number() {
    return inParagraph.number();
  }

  /** Whether the line belongs to a heading or another block kept with the next. */
  public boolean heading() {
    return inParagraph.heading();
  }

  /** Whether the line is the last of its paragraph. */
  public boolean last() {
    return inParagraph.number() == inParagraph.of();
  }

  /** Whether the line ends in a hyphen added by layout. */
  public boolean hyphenated() {
    return hyphen == Hyphen.ADDED;
  }

  /** Whether the line ends in a hyphen, added by layout or written by the author. */
  public boolean endsInHyphen() {
    return hyphen != Hyphen.NONE;
  }

  /** Width of a word space in em; 0 if the line is not justified. */
  public double space() {
    return spacing.space();
  }

  public boolean justified() {
    return spacing.space() > 0;
  }

  /** Top of the line, points from the top of the text area. */
  public double top() {
    return bounds.top();
  }

  /**
   * The same line at another height.
   *
   * @param y top of the line, points from the top of the text area
   */
  public SetLine at(double y) {
    Bounds moved = new Bounds(bounds.natural(), bounds.overfull(), bounds.leading(), y);
    return new SetLine(origin, inParagraph, text, hyphen, spacing, moved);
  }
}
