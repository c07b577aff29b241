package org.octavo.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** How much of each pixel may be painted on. */
final class Clip {

  private static final int ALL = 255;

  private final PixelBounds bounds;

  /** Of each pixel within the bounds, row by row; empty where all of them are free. */
  private final byte[] open;

  private Clip(PixelBounds bounds, byte[] open) {
    this.bounds = bounds;
    this.open = open;
  }

  static Clip none(int width, int height) {
    return new Clip(new PixelBounds(0, 0, width, height), new byte[0]);
  }

  PixelBounds bounds() {
    return bounds;
  }

  /** What is left of this within a shape. */
  Clip within(Shape shape, AffineTransform at) {
    PixelBounds inner = bounds.within(shape, at);
    if (inner.isEmpty()) {
      return new Clip(new PixelBounds(0, 0, 0, 0), new byte[0]);
    }
    ScanConverter area = new ScanConverter(inner);
    area.add(shape, at);
    byte[] left = new byte[inner.width() * inner.height()];
    boolean evenOdd = shape.getPathIterator(at).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    area.convert(
        evenOdd,
        (y, x, covered) -> {
          int row = (y - inner.top()) * inner.width();
          for (int i = 0; i < covered.length; i++) {
            left[row + i] = (byte) (covered[i] * at(x + i, y) / ScanConverter.WHOLE);
          }
        });
    return new Clip(inner, left);
  }

  /** 0 to 255, for a pixel within the bounds. */
  int at(int x, int y) {
    return open.length == 0
        ? ALL
        : open[(y - bounds.top()) * bounds.width() + x - bounds.left()] & ALL;
  }
}
