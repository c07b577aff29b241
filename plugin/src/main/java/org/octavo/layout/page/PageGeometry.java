package org.octavo.layout.page;

/**
 * The measures of a page, all in points.
 *
 * @param capacity height of the text area
 * @param grid leading of the body
 * @param noteRule height of the rule above the notes and the space around it
 */
public record PageGeometry(double capacity, double grid, double noteRule) {

  private static final double EPSILON = 0.01;

  /** A page with the space that a {@link NoteRule} takes. */
  public PageGeometry(double capacity, double grid) {
    this(capacity, grid, NoteRule.HEIGHT);
  }

  /** The same page with a text area of another height. */
  PageGeometry withCapacity(double height) {
    return new PageGeometry(height, grid, noteRule);
  }

  /** Height of notes and of the rule above them; 0 without notes. */
  double ruled(double notes) {
    return notes > 0 ? noteRule + notes : 0;
  }

  boolean fits(double height) {
    return height <= capacity + EPSILON;
  }

  /** The number of whole lines by which the page is not full. */
  public int linesShort(double used) {
    return Math.max(0, (int) Math.floor((capacity - used + EPSILON) / grid));
  }

  int lines(double height) {
    return (int) Math.floor((height + EPSILON) / grid);
  }
}
