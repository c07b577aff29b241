package org.octavo.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * Tells how much of each pixel a shape covers. Corners are put on a grid of 256 steps to a pixel,
 * and all that follows is done in whole numbers, so that a last digit, in which one machine's sine
 * may differ from another's, is seen nowhere. A row of pixels is cut into sixteen, each as wide as
 * the shape is at its middle.
 */
final class ScanConverter {

  /** What {@link Row#covered} says of a pixel that is covered wholly. */
  static final int WHOLE = 16 * 256;

  private static final int STEPS = 256;
  private static final int CUTS = 16;
  private static final int CUT = STEPS / CUTS;

  /** How far, in pixels, a curve may be from the straight pieces that stand for it. */
  static final double FLATNESS = 0.04;

  /** So deep that a curve over a whole cover is flat. */
  private static final int MOST_HALVINGS = 12;

  /** Farther out, in pixels, nothing changes what is seen, and sums stay within their type. */
  private static final double FAR = 1 << 20;

  /** Of an edge: two corners, the upper one first, and which way it was drawn. */
  private static final int FIELDS = 5;

  private final PixelBounds bounds;
  private int[] edges = new int[64 * FIELDS];
  private int count;
  private long[] crossings = new long[16];

  /**
   * @param bounds beyond which nobody asks
   */
  ScanConverter(PixelBounds bounds) {
    this.bounds = bounds;
  }

  /** Takes the rows that are touched, from the top. */
  @FunctionalInterface
  interface Row {

    /**
     * @param left the first pixel
     * @param covered of each pixel, 0 to {@link #WHOLE}; used again for the next row
     */
    void covered(int y, int left, int[] covered);
  }

  /** Adds a shape; what is open is closed. */
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

  /** The first cut whose middle is not above. */
  private static int cut(int y) {
    return Math.floorDiv(y - CUT / 2 + CUT - 1, CUT);
  }

  void convert(boolean evenOdd, Row reader) {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      order[i] = (long) cut(edges[i * FIELDS + 1]) << 32 | i;
    }
    Arrays.sort(order);
    int[] active = new int[count];
    int living = 0;
    int next = 0;
    int[] sums = new int[bounds.width() + 2];
    int[] covered = new int[bounds.width()];
    for (int y = bounds.top(); y < bounds.bottom(); y++) {
      boolean touched = false;
      for (int cut = y * CUTS; cut < (y + 1) * CUTS; cut++) {
        while (next < count && order[next] >> 32 <= cut) {
          active[living++] = (int) order[next++];
        }
        living = alive(active, living, cut);
        if (living > 0) {
          cross(active, living, cut * CUT + CUT / 2);
          spans(living, evenOdd, sums, covered);
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
      } else if (next == count && living == 0) {
        return;
      }
    }
  }

  /** Drops the edges that end above the cut. */
  private int alive(int[] active, int living, int cut) {
    int kept = 0;
    for (int i = 0; i < living; i++) {
      if (cut(edges[active[i] * FIELDS + 3]) > cut) {
        active[kept++] = active[i];
      }
    }
    return kept;
  }

  /** Where the edges cross a line, from the left, each with its direction as last bit. */
  private void cross(int[] active, int living, int y) {
    if (crossings.length < living) {
      crossings = new long[Math.max(living, crossings.length * 2)];
    }
    for (int i = 0; i < living; i++) {
      int at = active[i] * FIELDS;
      long run = (long) edges[at + 2] - edges[at];
      long x = edges[at] + Math.floorDiv(run * (y - edges[at + 1]), edges[at + 3] - edges[at + 1]);
      crossings[i] = x << 1 | edges[at + 4];
    }
    Arrays.sort(crossings, 0, living);
  }

  private void spans(int living, boolean evenOdd, int[] sums, int[] covered) {
    int winding = 0;
    for (int i = 0; i + 1 < living; i++) {
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
