package org.octavo.style;

/**
 * One side's rule.
 *
 * @param width in points; 0 when the style is {@code none}
 */
public record Border(double width, Color color, Line line) {
  public static final Border NONE = new Border(0, Color.BLACK, Line.SOLID);

  /** CSS Backgrounds and Borders 3 §3.2, the styles that print well. */
  public enum Line {
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE
  }
}
