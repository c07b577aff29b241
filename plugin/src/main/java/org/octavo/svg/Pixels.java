package org.octavo.svg;

import java.util.Arrays;

/** An opaque picture that can be painted on. */
public final class Pixels {

  private static final int OPAQUE = 0xFF000000;

  private final int width;
  private final int height;
  private final int[] colors;

  /**
   * @param background as 0xRRGGBB
   */
  Pixels(int width, int height, int background) {
    this.width = width;
    this.height = height;
    this.colors = new int[width * height];
    Arrays.fill(colors, OPAQUE | background);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The colours as 0xFFRRGGBB, row by row from the top. */
  public int[] colors() {
    return colors;
  }

  /**
   * Paints an area within a clip.
   *
   * @param opacity 0 to 1
   */
  void paint(ScanConverter area, boolean evenOdd, Clip clip, PixelPaint paint, float opacity) {
    int[] row = new int[width];
    area.convert(
        evenOdd,
        (y, left, covered) -> {
          int from = 0;
          int to = covered.length;
          while (from < to && covered[from] == 0) {
            from++;
          }
          while (to > from && covered[to - 1] == 0) {
            to--;
          }
          if (from == to) {
            return;
          }
          paint.row(left + from, y, to - from, row);
          for (int i = from; i < to; i++) {
            if (covered[i] > 0) {
              int at = y * width + left + i;
              float share =
                  opacity * covered[i] / ScanConverter.WHOLE * clip.at(left + i, y) / 255f;
              colors[at] = over(colors[at], row[i - from], share);
            }
          }
        });
  }

  private static int over(int below, int color, float share) {
    float alpha = share * (color >>> 24) / 255f;
    if (alpha >= 1) {
      return color;
    }
    return OPAQUE
        | mix(below >> 16, color >> 16, alpha) << 16
        | mix(below >> 8, color >> 8, alpha) << 8
        | mix(below, color, alpha);
  }

  private static int mix(int below, int color, float alpha) {
    int from = below & 255;
    return Math.round(from + ((color & 255) - from) * alpha);
  }
}
