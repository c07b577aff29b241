package org.octavo.cover;

/**
 * A picture in shades between two colours: 0 is background, 255 is foreground. A shape is filled by
 * the exact area of each pixel that it covers: each edge adds the area to its right, and the sum
 * along a row is the coverage. Contours of opposite direction in one shape leave a hole.
 */
final class Raster {

  /** Side in pixels of the squares for which {@link #isGround} is recorded. */
  static final int TILE = 8;

  private static final int FULL = 255;

  /** A smaller coverage does not change a shade. */
  private static final float UNSEEN = 0.4f / FULL;

  private final int width;
  private final int height;
  private final byte[] shades;

  /** Whether a shape touched a square of {@link #TILE} pixels, row by row. */
  private final boolean[] drawn;

  private final int tilesAcross;

  Raster(int width, int height) {
    this.width = width;
    this.height = height;
    this.shades = new byte[width * height];
    this.tilesAcross = (width + TILE - 1) / TILE;
    this.drawn = new boolean[tilesAcross * ((height + TILE - 1) / TILE)];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The shades row by row from the top, as unsigned bytes. */
  byte[] shades() {
    return shades;
  }

  /** Whether the square that contains the pixel is entirely background. */
  boolean isGround(int x, int y) {
    return !drawn[y / TILE * tilesAcross + x / TILE];
  }

  void fill(Contours shape) {
    Area area = new Area();
    shape.each((fromX, fromY, toX, toY) -> area.include(toX));
    shape.each(area::add);
    area.paint();
  }

  /** The coverage of one shape: a row from its leftmost to its rightmost pixel for each y. */
  private final class Area {

    private final float[][] rows = new float[height][];
    private int leftmost = width;
    private int rightmost;

    void include(double x) {
      leftmost = Math.min(leftmost, (int) within(x));
      rightmost = Math.max(rightmost, (int) within(x));
    }

    void add(double fromX, double fromY, double toX, double toY) {
      if (fromY == toY) {
        return;
      }
      double slope = (toX - fromX) / (toY - fromY);
      double top = Math.max(0, Math.min(fromY, toY));
      double bottom = Math.min(height, Math.max(fromY, toY));
      int direction = fromY < toY ? 1 : -1;
      for (int row = (int) top; row < bottom; row++) {
        double upper = Math.max(row, top);
        double lower = Math.min(row + 1.0, bottom);
        double left = within(fromX + (upper - fromY) * slope);
        double right = within(fromX + (lower - fromY) * slope);
        if (rows[row] == null) {
          rows[row] = new float[rightmost - leftmost + 2];
        }
        cross(rows[row], Math.min(left, right), Math.max(left, right), (lower - upper) * direction);
      }
    }

    private double within(double x) {
      return Math.max(0, Math.min(width, x));
    }

    /**
     * Adds an edge that crosses a row. A pixel that the edge crosses is covered to the right of the
     * edge; pixels to the right of it are covered completely.
     *
     * @param left x of the edge's left end within the row
     * @param right x of the edge's right end within the row
     * @param height of the crossed part of the row, 0 to 1, negative for upward edges
     */
    private void cross(float[] row, double left, double right, double height) {
      double covered = 0;
      int first = (int) left;
      int last = Math.max(first, (int) Math.ceil(right) - 1);
      for (int pixel = first; pixel <= last; pixel++) {
        double from = Math.max(left, pixel);
        double to = Math.min(right, pixel + 1.0);
        double share = right > left ? (to - from) / (right - left) : 1;
        double begun = right > left ? (from - left) / (right - left) : 0;
        double behind = pixel + 1 - (from + to) / 2;
        double now = height * (begun + share * behind);
        row[pixel - leftmost] += (float) (now - covered);
        covered = now;
      }
      row[last + 1 - leftmost] += (float) (height - covered);
    }

    void paint() {
      for (int y = 0; y < height; y++) {
        if (rows[y] != null) {
          paint(y, rows[y]);
        }
      }
    }

    private void paint(int y, float[] row) {
      float sum = 0;
      for (int x = leftmost; x <= Math.min(rightmost + 1, width - 1); x++) {
        sum += row[x - leftmost];
        float coverage = Math.min(1, Math.abs(sum));
        if (coverage < UNSEEN) {
          continue;
        }
        int at = y * width + x;
        int before = shades[at] & FULL;
        drawn[y / TILE * tilesAcross + x / TILE] = true;
        shades[at] = (byte) (before + Math.round((FULL - before) * coverage));
      }
    }
  }
}
