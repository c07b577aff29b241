package org.octavo.pdf.press;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;

/** The thickness of a line from its outline: its area divided by half of its perimeter. */
final class Thickness {

  /** The flatness of curves relative to the size of the shape. */
  private static final double FLATNESS = 0.001;

  private Thickness() {}

  static double of(Shape shape) {
    double size = Math.max(shape.getBounds2D().getWidth(), shape.getBounds2D().getHeight());
    if (!(size > 0)) {
      return 0;
    }
    PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS * size);
    double[] start = new double[2];
    double[] last = new double[2];
    double[] next = new double[6];
    double twiceArea = 0;
    double rim = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(next);
      if (kind == PathIterator.SEG_MOVETO) {
        start = next.clone();
      } else {
        double[] to = kind == PathIterator.SEG_CLOSE ? start : next;
        twiceArea += last[0] * to[1] - to[0] * last[1];
        rim += Math.hypot(to[0] - last[0], to[1] - last[1]);
      }
      last = kind == PathIterator.SEG_CLOSE ? start : next.clone();
    }
    return rim > 0 ? Math.abs(twiceArea) / rim : 0;
  }
}
