package org.octavo.style;

/**
 * The columns of a chapter (CSS Multi-column 1).
 *
 * @param count {@code column-count}, from 1
 * @param gap space between two columns, in points
 */
public record PageColumns(int count, double gap) {

  public static final PageColumns ONE = new PageColumns(1, 0);

  /** Width of one column of a measure, both in points. */
  public double width(double measure) {
    return (measure - (count - 1) * gap) / count;
  }
}
