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

/** Provides the colour of each pixel. */
@FunctionalInterface
interface PixelPaint {

  /**
   * Provides the colours of pixels in a row.
   *
   * @param x of the first pixel
   * @param into receives the colours as 0xAARRGGBB, from index 0
   */
  void row(int x, int y, int count, int[] into);

  /** The paint for a colour, a gradient or a pattern. */
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
