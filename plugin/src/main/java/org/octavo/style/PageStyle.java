package org.octavo.style;

import java.util.List;
import java.util.Map;

/**
 * The computed style of one page ({@code @page}); all lengths in points.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param boxes the margin boxes that have content
 */
public record PageStyle(
    double width, double height, Margins margins, Map<MarginBox, Margin> boxes) {

  /** The margins around the text block, in points. */
  public record Margins(double top, double right, double bottom, double left) {}

  public double top() {
    return margins.top();
  }

  public double right() {
    return margins.right();
  }

  public double bottom() {
    return margins.bottom();
  }

  public double left() {
    return margins.left();
  }

  /** Content and style of a margin box. */
  public record Margin(Style style, List<Content> content, VerticalAlign align) {}

  /** {@code vertical-align} of a margin box (CSS Paged Media 3 §5.3). */
  public enum VerticalAlign {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** The boxes in the margins of a page (CSS Paged Media 3 §4.2), clockwise. */
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
