package org.octavo.svg;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts strokes to areas (SVG 2 §13.5): each straight piece becomes a bar, each corner and each
 * end another shape. All have the same direction, so with the nonzero rule their union is the
 * stroke.
 */
final class Stroker {

  private final BasicStroke stroke;
  private final AffineTransform at;
  private final ScanConverter area;
  private final double half;
  private final double scale;

  Stroker(BasicStroke stroke, AffineTransform at, ScanConverter area) {
    this.stroke = stroke;
    this.at = at;
    this.area = area;
    this.half = stroke.getLineWidth() / 2.0;
    this.scale = Math.sqrt(Math.abs(at.getDeterminant()));
  }

  private record Point(double x, double y) {

    Point plus(double dx, double dy) {
      return new Point(x + dx, y + dy);
    }

    double to(Point other) {
      return Math.sqrt((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y));
    }

    /** The direction towards another point, of length 1. */
    Point towards(Point other) {
      double length = to(other);
      return length == 0
          ? new Point(1, 0)
          : new Point((other.x - x) / length, (other.y - y) / length);
    }
  }

  /** Adds the stroke of a shape to the area. */
  void draw(Shape shape) {
    if (scale == 0 || half <= 0) {
      return;
    }
    PathIterator path =
        shape.getPathIterator(new AffineTransform(), ScanConverter.FLATNESS / scale);
    double[] to = new double[6];
    List<Point> line = new ArrayList<>();
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> {
          line(line, false);
          line = new ArrayList<>();
          line.add(new Point(to[0], to[1]));
        }
        case PathIterator.SEG_LINETO -> line.add(new Point(to[0], to[1]));
        default -> {
          Point start = line.get(0);
          line(line, true);
          line = new ArrayList<>(List.of(start));
        }
      }
    }
    line(line, false);
  }

  private void line(List<Point> drawn, boolean closed) {
    if (drawn.size() < 2 && !closed) {
      return;
    }
    List<Point> line = new ArrayList<>();
    for (Point point : drawn) {
      if (line.isEmpty() || line.get(line.size() - 1).to(point) * scale > 1e-6) {
        line.add(point);
      }
    }
    boolean endsAtStart =
        line.size() > 1 && line.get(0).to(line.get(line.size() - 1)) * scale <= 1e-6;
    if (closed && endsAtStart) {
      line.remove(line.size() - 1);
    }
    float[] dashes = stroke.getDashArray();
    if (dashes == null || line.size() == 1) {
      solid(line, closed && line.size() > 1);
    } else {
      if (closed) {
        line.add(line.get(0));
      }
      dashed(line, dashes);
    }
  }

  /** Adds the dashes of a line. */
  private void dashed(List<Point> line, float[] pattern) {
    double whole = 0;
    for (float length : pattern) {
      whole += length;
    }
    if (!(whole * scale > 0.01)) {
      solid(line, false);
      return;
    }
    int index = 0;
    double left = stroke.getDashPhase() % (2 * whole);
    while (left >= pattern[index % pattern.length]) {
      left -= pattern[index++ % pattern.length];
    }
    left = pattern[index % pattern.length] - left;
    List<Point> dash = new ArrayList<>();
    dash.add(line.get(0));
    for (int i = 1; i < line.size(); i++) {
      Point from = line.get(i - 1);
      Point direction = from.towards(line.get(i));
      double length = from.to(line.get(i));
      double done = 0;
      while (done + left < length) {
        done += left;
        Point here = from.plus(direction.x * done, direction.y * done);
        dash.add(here);
        if (index % 2 == 0) {
          solid(dash, false);
        }
        dash = new ArrayList<>(List.of(here));
        left = pattern[++index % pattern.length];
      }
      left -= length - done;
      dash.add(line.get(i));
    }
    if (index % 2 == 0) {
      solid(dash, false);
    }
  }

  private void solid(List<Point> line, boolean closed) {
    int last = line.size() - 1;
    for (int i = 0; i < (closed ? last + 1 : last); i++) {
      bar(line.get(i), line.get((i + 1) % line.size()));
    }
    for (int i = closed ? 0 : 1; i < (closed ? last + 1 : last); i++) {
      Point corner = line.get(i);
      Point before = line.get((i + last) % line.size());
      join(corner, before.towards(corner), corner.towards(line.get((i + 1) % line.size())));
    }
    if (!closed) {
      Point out = line.get(0).towards(line.get(Math.min(1, last)));
      cap(line.get(0), new Point(-out.x, -out.y));
      cap(line.get(last), line.get(Math.max(0, last - 1)).towards(line.get(last)));
    }
  }

  private void bar(Point from, Point to) {
    Point d = from.towards(to);
    double x = -d.y * half;
    double y = d.x * half;
    polygon(List.of(from.plus(x, y), to.plus(x, y), to.plus(-x, -y), from.plus(-x, -y)));
  }

  private void cap(Point end, Point d) {
    double x = -d.y * half;
    double y = d.x * half;
    if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
      fan(end, x, y, -Math.PI);
    } else if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
      Point beyond = end.plus(d.x * half, d.y * half);
      polygon(List.of(end.plus(x, y), beyond.plus(x, y), beyond.plus(-x, -y), end.plus(-x, -y)));
    }
  }

  private void join(Point corner, Point in, Point out) {
    double cross = in.x * out.y - in.y * out.x;
    double dot = in.x * out.x + in.y * out.y;
    double side = cross > 0 ? -half : half;
    Point outer = new Point(-in.y * side, in.x * side);
    Point next = new Point(-out.y * side, out.x * side);
    double miter = Math.sqrt(2 / (1 + dot));
    if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
      double angle = StrictMath.atan2(Math.abs(cross), dot);
      fan(corner, outer.x, outer.y, cross > 0 ? angle : -angle);
    } else if (stroke.getLineJoin() == BasicStroke.JOIN_MITER && miter <= stroke.getMiterLimit()) {
      Point tip = corner.plus((outer.x + next.x) / (1 + dot), (outer.y + next.y) / (1 + dot));
      polygon(List.of(corner, corner.plus(outer.x, outer.y), tip, corner.plus(next.x, next.y)));
    } else {
      polygon(List.of(corner, corner.plus(outer.x, outer.y), corner.plus(next.x, next.y)));
    }
  }

  /**
   * Adds a sector of a circle.
   *
   * @param x from the centre to the start of the arc
   * @param y from the centre to the start of the arc
   * @param angle in radians
   */
  private void fan(Point centre, double x, double y, double angle) {
    double flat = Math.min(1, ScanConverter.FLATNESS / (half * scale));
    double step = Math.max(0.02, 2 * StrictMath.acos(1 - flat));
    int pieces = (int) Math.max(1, Math.ceil(Math.abs(angle) / step));
    List<Point> fan = new ArrayList<>();
    fan.add(centre);
    for (int i = 0; i <= pieces; i++) {
      double cos = StrictMath.cos(angle * i / pieces);
      double sin = StrictMath.sin(angle * i / pieces);
      fan.add(centre.plus(x * cos - y * sin, x * sin + y * cos));
    }
    polygon(fan);
  }

  private void polygon(List<Point> corners) {
    double[] xy = new double[2 * corners.size()];
    for (int i = 0; i < corners.size(); i++) {
      xy[2 * i] = corners.get(i).x;
      xy[2 * i + 1] = corners.get(i).y;
    }
    at.transform(xy, 0, xy, 0, corners.size());
    double turned = 0;
    for (int i = 0; i < xy.length; i += 2) {
      int next = (i + 2) % xy.length;
      turned += xy[i] * xy[next + 1] - xy[next] * xy[i + 1];
    }
    for (int i = 0; i < xy.length; i += 2) {
      int next = (i + 2) % xy.length;
      if (turned >= 0) {
        area.edge(xy[i], xy[i + 1], xy[next], xy[next + 1]);
      } else {
        area.edge(xy[next], xy[next + 1], xy[i], xy[i + 1]);
      }
    }
  }
}
