package org.octavo.cover;

import java.util.ArrayList;
import java.util.List;

/**
 * Closed contours of straight edges; curves are flattened when they are added. Coordinates are in
 * pixels, y downwards.
 */
final class Contours {

  /** Edges per curve; at the type sizes of a cover their corners are not visible. */
  private static final int PIECES = 12;

  private final List<double[]> edges = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;

  /** Receives each edge. */
  @FunctionalInterface
  interface Edges {
    void edge(double fromX, double fromY, double toX, double toY);
  }

  /** Starts a new contour. */
  void move(double toX, double toY) {
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  /** Adds an edge from the current point. */
  void line(double toX, double toY) {
    edges.add(new double[] {x, y, toX, toY});
    x = toX;
    y = toY;
  }

  /** Adds a quadratic Bézier curve with one control point. */
  void quad(double x1, double y1, double toX, double toY) {
    cubic(
        x + (x1 - x) * 2 / 3,
        y + (y1 - y) * 2 / 3,
        toX + (x1 - toX) * 2 / 3,
        toY + (y1 - toY) * 2 / 3,
        toX,
        toY);
  }

  /** Adds a cubic Bézier curve with two control points. */
  void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
    double fromX = x;
    double fromY = y;
    for (int i = 1; i < PIECES; i++) {
      double t = (double) i / PIECES;
      line(bezier(fromX, x1, x2, toX, t), bezier(fromY, y1, y2, toY, t));
    }
    line(toX, toY);
  }

  private static double bezier(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  /** Adds an edge back to the start of the contour. */
  void close() {
    line(startX, startY);
  }

  void each(Edges reader) {
    edges.forEach(e -> reader.edge(e[0], e[1], e[2], e[3]));
  }
}
