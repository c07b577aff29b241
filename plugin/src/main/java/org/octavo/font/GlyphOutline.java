package org.octavo.font;

import java.util.List;

/**
 * The contours of one glyph in font units; y points upwards.
 *
 * @param segments in drawing order; each contour begins with a {@link Move} and ends with a {@link
 *     Close}
 */
public record GlyphOutline(List<Segment> segments) {

  /** The outline of a space. */
  public static final GlyphOutline EMPTY = new GlyphOutline(List.of());

  public GlyphOutline {
    segments = List.copyOf(segments);
  }

  /** A step of the pen. */
  public sealed interface Segment permits Move, Line, Quad, Cubic, Close {}

  public record Move(double x, double y) implements Segment {}

  public record Line(double x, double y) implements Segment {}

  /** A quadratic Bézier curve with one control point (TrueType). */
  public record Quad(double x1, double y1, double x, double y) implements Segment {}

  /** A cubic Bézier curve with two control points (CFF). */
  public record Cubic(double x1, double y1, double x2, double y2, double x, double y)
      implements Segment {}

  public record Close() implements Segment {}
}
