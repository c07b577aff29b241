package org.octavo.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A rectangle of pixels; right and bottom are exclusive. */
record PixelBounds(int left, int top, int right, int bottom) {

  int width() {
    return Math.max(0, right - left);
  }

  int height() {
    return Math.max(0, bottom - top);
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  /** The pixels of this rectangle that a transformed shape may touch. */
  PixelBounds within(Shape shape, AffineTransform at) {
    return within(at.createTransformedShape(shape).getBounds2D());
  }

  PixelBounds within(Rectangle2D box) {
    return new PixelBounds(
        Math.max(left, (int) Math.floor(box.getMinX()) - 1),
        Math.max(top, (int) Math.floor(box.getMinY()) - 1),
        Math.min(right, (int) Math.ceil(box.getMaxX()) + 1),
        Math.min(bottom, (int) Math.ceil(box.getMaxY()) + 1));
  }
}
