package org.octavo.cover;

/**
 * A picture in shades between two inks, 0 for the ground and 255 for what is drawn on it. Shapes
 * are filled by the area of each pixel that they cover: each edge adds what lies to its right, and
 * a sum along the row gives the coverage. Contours of one shape that turn against each other leave
 * a hole.
 */
final class Raster {

  /** Pixels of a side of the squares for which it is known whether they are nothing but ground. */
  static final int TILE = 8;

  private static final int FULL = 255;

  /** Coverage that changes no shade. */
  private static final float UNSEEN = 0.4f / FULL;

  private final int width;
  private final int height;
  private final byte[] shades;

  /** Whether anything was drawn in a square of {@link #TILE} pixels, row by row. */
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

  /** Row by row from the top; to be read as unsigned. */
  byte[] shades() {
    return shades;
  }

  /** Whether the square that holds the pixel is nothing but ground. */
  boolean isGround(int x, int y) {
    return !drawn[y / TILE * tilesAcross + x / TILE];
  }

  void fill(Contours shape) {
    Area area = new Area();
    shape.each((fromX, fromY, toX, toY) -> area.reach(toX));
    shape.each(area::add);
    area.paint();
  }

  /** The rows that one shape reaches, each from the leftmost pixel to behind the rightmost. */
  private final class Area {

    private final float[][] rows = new float[height][];
    private int leftmost = width;
    private int rightmost;

    void reach(double x) {
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
     * An edge that crosses a row, or part of its height, between two places: each pixel under it is
     * covered to the right of the edge, each pixel behind it wholly.
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
