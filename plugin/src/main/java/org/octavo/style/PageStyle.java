package org.octavo.style;

import java.util.List;
import java.util.Map;

/**
 * The computed style of one page ({@code @page}); all values in points.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param boxes margin boxes that have content
 */
public record PageStyle(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    Map<MarginBox, Margin> boxes) {

  /** Content and style of a margin box. */
  public record Margin(Style style, List<Content> content, VerticalAlign align) {}

  /** {@code vertical-align} of a margin box (CSS Paged Media 3 §5.3). */
  public enum VerticalAlign {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** CSS Paged Media 3 §4.2. */
  public enum MarginBox {
    TOP_LEFT_CORNER,
    TOP_LEFT,
    TOP_CENTER,
    TOP_RIGHT,
    TOP_RIGHT_CORNER,
    LEFT_TOP,
    LEFT_MIDDLE,
    LEFT_BOTTOM,
    RIGHT_TOP,
    RIGHT_MIDDLE,
    RIGHT_BOTTOM,
    BOTTOM_LEFT_CORNER,
    BOTTOM_LEFT,
    BOTTOM_CENTER,
    BOTTOM_RIGHT,
    BOTTOM_RIGHT_CORNER
  }
}
