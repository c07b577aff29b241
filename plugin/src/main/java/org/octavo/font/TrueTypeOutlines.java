package org.octavo.font;

import java.util.ArrayList;
import java.util.List;

/** TrueType outlines with their composite glyphs resolved (OpenType 1.9.1, "glyf"). */
final class TrueTypeOutlines implements GlyphOutlines {

  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME = 16;
  private static final int Y_SAME = 32;

  private static final int WORDS = 1;
  private static final int XY_VALUES = 2;
  private static final int SCALE = 8;
  private static final int MORE = 32;
  private static final int XY_SCALE = 64;
  private static final int TWO_BY_TWO = 128;

  /** Maximum nesting of composites. Fonts have two or three levels; a damaged one may recurse. */
  private static final int DEEPEST = 8;

  /** Limits of the work for composites whose parts multiply. */
  private static final int MOST_SEGMENTS = 50_000;

  private static final int MOST_PARTS = 1_000;

  private final Table glyf;
  private final Table loca;
  private final boolean longOffsets;
  private final int glyphCount;

  TrueTypeOutlines(Sfnt font, int glyphCount) {
    glyf = font.table("glyf");
    loca = font.table("loca");
    longOffsets = font.table("head").u16(50) != 0;
    this.glyphCount = glyphCount;
  }

  @Override
  public GlyphOutline outline(int glyph) {
    Drawing drawing = new Drawing();
    draw(glyph, new Transform(1, 0, 0, 1, 0, 0), 0, drawing);
    return new GlyphOutline(drawing.segments);
  }

  private static final class Drawing {
    final List<GlyphOutline.Segment> segments = new ArrayList<>();
    int parts;

    boolean isTooLarge() {
      return ++parts > MOST_PARTS || segments.size() > MOST_SEGMENTS;
    }
  }

  private int offset(int glyph) {
    return longOffsets ? loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph);
  }

  private void draw(int glyph, Transform transform, int depth, Drawing drawing) {
    if (glyph >= glyphCount || depth > DEEPEST || drawing.isTooLarge()) {
      return;
    }
    int at = offset(glyph);
    if (at == offset(glyph + 1)) {
      return;
    }
    int contours = glyf.s16(at);
    if (contours >= 0) {
      drawSimple(at + 10, contours, transform, drawing.segments);
    } else {
      drawComposite(at + 10, transform, depth, drawing);
    }
  }

  private void drawComposite(int start, Transform outer, int depth, Drawing drawing) {
    int at = start;
    int flags;
    do {
      flags = glyf.u16(at);
      int part = glyf.u16(at + 2);
      boolean words = (flags & WORDS) != 0;
      double dx = 0;
      double dy = 0;
      if ((flags & XY_VALUES) != 0) {
        dx = words ? glyf.s16(at + 4) : glyf.s8(at + 4);
        dy = words ? glyf.s16(at + 6) : glyf.s8(at + 5);
      }
      at += words ? 8 : 6;
      double xx = 1;
      double xy = 0;
      double yx = 0;
      double yy = 1;
      if ((flags & SCALE) != 0) {
        xx = yy = fraction(at);
        at += 2;
      } else if ((flags & XY_SCALE) != 0) {
        xx = fraction(at);
        yy = fraction(at + 2);
        at += 4;
      } else if ((flags & TWO_BY_TWO) != 0) {
        xx = fraction(at);
        xy = fraction(at + 2);
        yx = fraction(at + 4);
        yy = fraction(at + 6);
        at += 8;
      }
      draw(part, outer.after(new Transform(xx, xy, yx, yy, dx, dy)), depth + 1, drawing);
    } while ((flags & MORE) != 0 && at < glyf.length());
  }

  /** A number in the format F2DOT14. */
  private double fraction(int offset) {
    return glyf.s16(offset) / 16384.0;
  }

  private void drawSimple(
      int start, int contours, Transform transform, List<GlyphOutline.Segment> segments) {
    int points = contours == 0 ? 0 : glyf.u16(start + 2 * contours - 2) + 1;
    int at = start + 2 * contours;
    at += 2 + glyf.u16(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      int flag = glyf.u8(at++);
      flags[i] = flag;
      if ((flag & REPEAT) != 0) {
        for (int left = glyf.u8(at++); left > 0 && i + 1 < points; left--) {
          flags[++i] = flag;
        }
      }
    }
    int[] x = new int[points];
    at = coordinates(at, flags, x, X_SHORT, X_SAME);
    int[] y = new int[points];
    coordinates(at, flags, y, Y_SHORT, Y_SAME);
    Contour contour = new Contour(flags, x, y, transform, segments);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int last = Math.min(glyf.u16(start + 2 * i), points - 1);
      if (last > first) {
        contour.draw(first, last);
      }
      first = Math.max(first, last + 1);
    }
  }

  private int coordinates(int start, int[] flags, int[] values, int isShort, int isSame) {
    int at = start;
    int value = 0;
    for (int i = 0; i < values.length; i++) {
      boolean same = (flags[i] & isSame) != 0;
      if ((flags[i] & isShort) != 0) {
        value += same ? glyf.u8(at) : -glyf.u8(at);
        at++;
      } else if (!same) {
        value += glyf.s16(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  /** Draws the contours of one glyph from its points. */
  private record Contour(
      int[] flags, int[] x, int[] y, Transform transform, List<GlyphOutline.Segment> segments) {

    private boolean isOnCurve(int point) {
      return (flags[point] & ON_CURVE) != 0;
    }

    /** Begins at the first point on the curve, or between the last and the first point. */
    void draw(int first, int last) {
      int start = first;
      while (start <= last && !isOnCurve(start)) {
        start++;
      }
      if (start > last) {
        drawFrom((x[first] + x[last]) / 2.0, (y[first] + y[last]) / 2.0, first, last, first);
      } else {
        drawFrom(x[start], y[start], first, last, start + 1);
      }
    }

    /**
     * Between two points off the curve there is an implied point on the curve, half-way.
     *
     * @param next the point after the one at which the contour begins
     */
    private void drawFrom(double beginX, double beginY, int first, int last, int next) {
      segments.add(new GlyphOutline.Move(transform.x(beginX, beginY), transform.y(beginX, beginY)));
      int points = last - first + 1;
      int count = next == first ? points : points - 1;
      for (int i = 0; i < count; i++) {
        int at = first + (next - first + i) % points;
        if (isOnCurve(at)) {
          segments.add(new GlyphOutline.Line(transform.x(x[at], y[at]), transform.y(x[at], y[at])));
          continue;
        }
        double endX = beginX;
        double endY = beginY;
        if (i + 1 < count) {
          int after = first + (next - first + i + 1) % points;
          boolean on = isOnCurve(after);
          endX = on ? x[after] : (x[at] + x[after]) / 2.0;
          endY = on ? y[after] : (y[at] + y[after]) / 2.0;
          i += on ? 1 : 0;
        }
        segments.add(
            new GlyphOutline.Quad(
                transform.x(x[at], y[at]),
                transform.y(x[at], y[at]),
                transform.x(endX, endY),
                transform.y(endX, endY)));
      }
      segments.add(new GlyphOutline.Close());
    }
  }

  /** x' = xx·x + yx·y + dx, y' = xy·x + yy·y + dy. */
  private record Transform(double xx, double xy, double yx, double yy, double dx, double dy) {

    double x(double x, double y) {
      return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
      return xy * x + yy * y + dy;
    }

    Transform after(Transform inner) {
      return new Transform(
          xx * inner.xx + yx * inner.xy,
          xy * inner.xx + yy * inner.xy,
          xx * inner.yx + yx * inner.yy,
          xy * inner.yx + yy * inner.yy,
          x(inner.dx, inner.dy),
          y(inner.dx, inner.dy));
    }
  }
}
