package org.octavo.svg;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/** What colour each pixel is painted in. */
@FunctionalInterface
interface PixelPaint {

  /**
   * Gives the colours of some pixels of one row, as 0xAARRGGBB.
   *
   * @param x the first of them
   * @param into from its start
   */
  void row(int x, int y, int count, int[] into);

  /** A colour, or a gradient or pattern, which knows itself what it looks like. */
  static PixelPaint of(
      Paint paint, PixelBounds bounds, Shape shape, AffineTransform at, RenderingHints hints) {
    if (paint instanceof Color color) {
      int value = color.getRGB();
      return (x, y, count, into) -> Arrays.fill(into, 0, count, value);
    }
    PaintContext context =
        paint.createContext(
            ColorModel.getRGBdefault(),
            new java.awt.Rectangle(bounds.left(), bounds.top(), bounds.width(), bounds.height()),
            shape.getBounds2D(),
            at,
            hints);
    ColorModel model = context.getColorModel();
    return (x, y, count, into) -> {
      Raster raster = context.getRaster(x, y, count, 1);
      Object element = null;
      for (int i = 0; i < count; i++) {
        element = raster.getDataElements(raster.getMinX() + i, raster.getMinY(), element);
        into[i] = model.getRGB(element);
      }
    };
  }
}
