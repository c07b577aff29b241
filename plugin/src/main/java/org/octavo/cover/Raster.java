package org.octavo.cover;

/**
 * A picture in shades between two inks, 0 for the ground and 255 for what is drawn on it. Shapes
 * are filled by the area of each pixel that they cover: each edge adds what lies to its right, and
 * a sum along the row gives the coverage. Contours of one shape that turn against each other leave
 * a hole.
 */
final class Raster {

  private static final int FULL = 255;

  /** Coverage that changes no shade. */
  private static final float UNSEEN = 0.4f / FULL;

  private final int width;
  private final int height;
  private final byte[] shades;

  Raster(int width, int height) {
    this.width = width;
    this.height = height;
    this.shades = new byte[width * height];
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

  void fill(Contours shape) {
    Area area = new Area();
    shape.each(area::add);
    area.paint();
  }

  /** The rows that one shape reaches. */
  private final class Area {

    private final int stride = width + 2;
    private final float[][] rows = new float[height][];

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
          rows[row] = new float[stride];
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
        row[pixel] += (float) (now - covered);
        covered = now;
      }
      row[last + 1] += (float) (height - covered);
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
      for (int x = 0; x < width; x++) {
        sum += row[x];
        float coverage = Math.min(1, Math.abs(sum));
        if (coverage < UNSEEN) {
          continue;
        }
        int at = y * width + x;
        int before = shades[at] & FULL;
        shades[at] = (byte) (before + Math.round((FULL - before) * coverage));
      }
    }
  }
}
