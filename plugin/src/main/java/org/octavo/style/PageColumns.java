package org.octavo.style;

/**
 * The columns that a chapter is set in (CSS Multi-column 1).
 *
 * @param count {@code column-count}, from 1
 * @param gap white between two of them, points
 */
public record PageColumns(int count, double gap) {

  public static final PageColumns ONE = new PageColumns(1, 0);

  /** Width of one column of a measure, points. */
  public double width(double measure) {
    return (measure - (count - 1) * gap) / count;
  }
}
