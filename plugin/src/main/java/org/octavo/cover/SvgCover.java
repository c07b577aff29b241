package org.octavo.cover;

import java.util.HashMap;
import java.util.Map;
import org.octavo.svg.Pixels;
import org.octavo.svg.SvgDrawing;

/** Converts an author's SVG cover to a JPEG, because few stores and e-readers accept SVG covers. */
public final class SvgCover {

  /** In pixels; Kindle Direct Publishing recommends this size. */
  private static final int WIDTH = 1600;

  private static final int HEIGHT = 2560;
  private static final int PAPER = 0xFFFFFF;

  private SvgCover() {}

  /**
   * A JPEG of 1600 × 2560 pixels. The drawing keeps its aspect ratio; free space on a side is
   * filled with the most frequent colour of the drawing's edge on that side.
   */
  public static byte[] jpeg(SvgDrawing drawing) {
    double scale = Math.min(WIDTH / drawing.width(), HEIGHT / (double) drawing.height());
    int width = (int) Math.max(1, Math.min(WIDTH, Math.round(drawing.width() * scale)));
    int height = (int) Math.max(1, Math.min(HEIGHT, Math.round(drawing.height() * scale)));
    Pixels picture = drawing.pixels(width, height, PAPER);
    int left = (WIDTH - width) / 2;
    int top = (HEIGHT - height) / 2;
    int before = left > 0 ? column(picture, 0) : row(picture, 0);
    int after = left > 0 ? column(picture, width - 1) : row(picture, height - 1);
    int[] cover = new int[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        boolean inside = x >= left && x < left + width && y >= top && y < top + height;
        boolean first = left > 0 ? x < left : y < top;
        cover[y * WIDTH + x] =
            inside ? picture.colors()[(y - top) * width + x - left] : first ? before : after;
      }
    }
    return JpegEncoder.encode(new ColorBlocks(cover, WIDTH, HEIGHT));
  }

  private static int row(Pixels picture, int y) {
    return commonest(picture.colors(), y * picture.width(), 1, picture.width());
  }

  private static int column(Pixels picture, int x) {
    return commonest(picture.colors(), x, picture.width(), picture.height());
  }

  /** The most frequent colour; the first one if several are equally frequent. */
  private static int commonest(int[] colors, int start, int step, int count) {
    Map<Integer, Integer> counts = new HashMap<>();
    int commonest = colors[start];
    for (int i = 0; i < count; i++) {
      int color = colors[start + i * step];
      if (counts.merge(color, 1, Integer::sum) > counts.get(commonest)) {
        commonest = color;
      }
    }
    return commonest;
  }
}
