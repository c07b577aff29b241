package org.octavo.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * Computes how much of each pixel a shape covers. Corners are rounded to a grid of 256 steps per
 * pixel, and the rest of the computation uses integers, so small differences between the floating
 * point functions of machines have no effect. Each row of pixels is sampled by sixteen scan lines.
 */
final class ScanConverter {

  /** The value of a completely covered pixel in {@link Row#covered}. */
  static final int WHOLE = 16 * 256;

  /** Grid steps per pixel. */
  private static final int STEPS = 256;

  /** Scan lines per row of pixels. */
  private static final int SCAN_LINES = 16;

  /** Grid steps between two scan lines. */
  private static final int SPACING = STEPS / SCAN_LINES;

  /** The largest distance, in pixels, between a curve and the edges that approximate it. */
  static final double FLATNESS = 0.04;

  /** The recursion limit when flattening curves; enough for a curve across a whole cover. */
  private static final int MOST_HALVINGS = 12;

  /** Coordinates are clamped to this distance, in pixels, so sums do not overflow. */
  private static final double FAR = 1 << 20;

  /** Numbers per edge: x and y of the upper and the lower corner, and 1 for downwards or 0. */
  private static final int FIELDS = 5;

  private final PixelBounds bounds;
  private int[] edges = new int[64 * FIELDS];
  private int count;
  private long[] crossings = new long[16];

  /**
   * @param bounds the pixels to compute
   */
  ScanConverter(PixelBounds bounds) {
    this.bounds = bounds;
  }

  /** Receives the rows that the shape touches, from the top. */
  @FunctionalInterface
  interface Row {

    /**
     * @param left x of the first pixel
     * @param covered coverage of each pixel, 0 to {@link #WHOLE}; reused for the next row
     */
    void covered(int y, int left, int[] covered);
  }

  /** Adds a transformed shape; open contours are closed. */
  void add(Shape shape, AffineTransform at) {
    PathIterator path =
        new FlatteningPathIterator(shape.getPathIterator(at), FLATNESS, MOST_HALVINGS);
    double[] to = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      if (kind == PathIterator.SEG_LINETO) {
        edge(x, y, to[0], to[1]);
      } else {
        edge(x, y, startX, startY);
      }
      if (kind == PathIterator.SEG_MOVETO) {
        startX = to[0];
        startY = to[1];
      }
      x = kind == PathIterator.SEG_CLOSE ? startX : to[0];
      y = kind == PathIterator.SEG_CLOSE ? startY : to[1];
    }
    edge(x, y, startX, startY);
  }

  /** Adds an edge; coordinates are in pixels. */
  void edge(double fromX, double fromY, double toX, double toY) {
    int x1 = step(fromX);
    int y1 = step(fromY);
    int x2 = step(toX);
    int y2 = step(toY);
    if (y1 == y2) {
      return;
    }
    if (edges.length < (count + 1) * FIELDS) {
      edges = Arrays.copyOf(edges, edges.length * 2);
    }
    boolean down = y1 < y2;
    int at = count++ * FIELDS;
    edges[at] = down ? x1 : x2;
    edges[at + 1] = down ? y1 : y2;
    edges[at + 2] = down ? x2 : x1;
    edges[at + 3] = down ? y2 : y1;
    edges[at + 4] = down ? 1 : 0;
  }

  private static int step(double coordinate) {
    return (int) Math.rint(Math.max(-FAR, Math.min(FAR, coordinate)) * STEPS);
  }

  /** The first scan line at or below a grid coordinate. */
  private static int scanLine(int y) {
    return Math.floorDiv(y - SPACING / 2 + SPACING - 1, SPACING);
  }

  /**
   * Computes the coverage.
   *
   * @param evenOdd whether the even-odd rule decides what is inside, or the nonzero rule
   */
  void convert(boolean evenOdd, Row reader) {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      order[i] = (long) scanLine(edges[i * FIELDS + 1]) << 32 | i;
    }
    Arrays.sort(order);
    int[] active = new int[count];
    int activeCount = 0;
    int next = 0;
    int[] sums = new int[bounds.width() + 2];
    int[] covered = new int[bounds.width()];
    for (int y = bounds.top(); y < bounds.bottom(); y++) {
      boolean touched = false;
      for (int line = y * SCAN_LINES; line < (y + 1) * SCAN_LINES; line++) {
        while (next < count && order[next] >> 32 <= line) {
          active[activeCount++] = (int) order[next++];
        }
        activeCount = dropFinished(active, activeCount, line);
        if (activeCount > 0) {
          cross(active, activeCount, line * SPACING + SPACING / 2);
          spans(activeCount, evenOdd, sums, covered);
          touched = true;
        }
      }
      if (touched) {
        int through = 0;
        for (int i = 0; i < covered.length; i++) {
          through += sums[i];
          covered[i] += through;
        }
        reader.covered(y, bounds.left(), covered);
        Arrays.fill(sums, 0);
        Arrays.fill(covered, 0);
      } else if (next == count && activeCount == 0) {
        return;
      }
    }
  }

  /** Removes the edges that end above a scan line, and returns the number of the others. */
  private int dropFinished(int[] active, int activeCount, int line) {
    int kept = 0;
    for (int i = 0; i < activeCount; i++) {
      if (scanLine(edges[active[i] * FIELDS + 3]) > line) {
        active[kept++] = active[i];
      }
    }
    return kept;
  }

  /** Sorts the crossings of the edges with a scan line by x; the last bit is the direction. */
  private void cross(int[] active, int activeCount, int y) {
    if (crossings.length < activeCount) {
      crossings = new long[Math.max(activeCount, crossings.length * 2)];
    }
    for (int i = 0; i < activeCount; i++) {
      int at = active[i] * FIELDS;
      long run = (long) edges[at + 2] - edges[at];
      long x = edges[at] + Math.floorDiv(run * (y - edges[at + 1]), edges[at + 3] - edges[at + 1]);
      crossings[i] = x << 1 | edges[at + 4];
    }
    Arrays.sort(crossings, 0, activeCount);
  }

  private void spans(int activeCount, boolean evenOdd, int[] sums, int[] covered) {
    int winding = 0;
    for (int i = 0; i + 1 < activeCount; i++) {
      winding += (crossings[i] & 1) == 1 ? 1 : -1;
      if (evenOdd ? (winding & 1) != 0 : winding != 0) {
        span(crossings[i] >> 1, crossings[i + 1] >> 1, sums, covered);
      }
    }
  }

  private void span(long left, long right, int[] sums, int[] covered) {
    long edge = (long) bounds.width() * STEPS;
    int from = (int) Math.max(0, Math.min(edge, left - (long) bounds.left() * STEPS));
    int to = (int) Math.max(0, Math.min(edge, right - (long) bounds.left() * STEPS));
    if (from >= to) {
      return;
    }
    int first = from / STEPS;
    int last = to / STEPS;
    if (first == last) {
      covered[first] += to - from;
      return;
    }
    covered[first] += STEPS - from % STEPS;
    sums[first + 1] += STEPS;
    sums[last] -= STEPS;
    if (to % STEPS > 0) {
      covered[last] += to % STEPS;
    }
  }
}
