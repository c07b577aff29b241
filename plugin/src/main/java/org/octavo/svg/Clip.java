package org.octavo.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** A clip: the share of each pixel that may be painted. */
final class Clip {

  private static final int ALL = 255;

  private final PixelBounds bounds;

  /** The share of each pixel within the bounds, row by row; empty if all pixels are free. */
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

  /** The intersection with a transformed shape. */
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

  /** The share of a pixel within the bounds, 0 to 255. */
  int at(int x, int y) {
    return open.length == 0
        ? ALL
        : open[(y - bounds.top()) * bounds.width() + x - bounds.left()] & ALL;
  }
}
