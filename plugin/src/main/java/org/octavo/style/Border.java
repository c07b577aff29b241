package org.octavo.style;

/**
 * One side's rule.
 *
 * @param width in points; 0 when the style is {@code none}
 * @param color 0xRRGGBB
 */
public record Border(double width, int color, Line line) {
  public static final Border NONE = new Border(0, 0, Line.SOLID);

  /** CSS Backgrounds and Borders 3 §3.2, the styles that print well. */
  public enum Line {
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE
  }
}
