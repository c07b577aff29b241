package org.octavo.press;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;

/** How near ink comes to the edges of its page, over the whole book; in points. */
final class Extents {

  /** Of letters above and below their baseline, in ems: no capital and no descender is longer. */
  private static final double ABOVE = 0.75;

  private static final double BELOW = 0.25;

  /** How much further a line may hang into the margin than the text block stands. */
  private static final double HANGING = 6;

  private final List<Double> innerMargins = new ArrayList<>();
  private Least inner = Least.NONE;
  private Least outer = Least.NONE;
  private Least ends = Least.NONE;
  private boolean bleeds;

  /** The least distance, and whose it is. */
  record Least(double points, Position place, String folio) {
    static final Least NONE = new Least(Double.MAX_VALUE, Position.GENERATED, "");
  }

  private record Area(double left, double top, double right, double bottom) {}

  static Extents of(List<Page> pages, Position theme) {
    Extents extents = new Extents();
    pages.forEach(page -> extents.measure(page, theme));
    return extents;
  }

  /** To the spine. */
  Least inner() {
    return inner;
  }

  /** Of the text block to the spine: what is odd on few pages does not count. */
  double textToSpine() {
    List<Double> sorted = innerMargins.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return Double.MAX_VALUE;
    }
    double usual = sorted.get(sorted.size() / 2);
    return sorted.stream().filter(margin -> margin >= usual - HANGING).findFirst().orElse(usual);
  }

  /** To the edge opposite to the spine. */
  Least outer() {
    return outer;
  }

  /** To the head or foot. */
  Least ends() {
    return ends;
  }

  /** Whether something is meant to reach a trimmed edge. */
  boolean bleeds() {
    return bleeds;
  }

  private void measure(Page page, Position theme) {
    Places places = new Places(page, theme);
    double nearest = Double.MAX_VALUE;
    for (Ink ink : page.inks()) {
      Area area = area(ink);
      if (area.right <= area.left) {
        continue;
      }
      boolean reaches =
          area.left <= Page.EDGE
              || area.right >= page.width() - Page.EDGE
              || area.top <= Page.EDGE
              || area.bottom >= page.height() - Page.EDGE;
      if (reaches && !(ink instanceof Ink.Letters)) {
        bleeds = true;
      } else {
        Position place = places.of(ink, area.bottom);
        double left = area.left;
        double right = page.width() - area.right;
        double spine = page.verso() ? right : left;
        nearest = Math.min(nearest, spine);
        inner = least(inner, spine, place, page);
        outer = least(outer, page.verso() ? left : right, place, page);
        ends = least(ends, Math.min(area.top, page.height() - area.bottom), place, page);
      }
    }
    if (nearest < Double.MAX_VALUE) {
      innerMargins.add(nearest);
    }
  }

  private static Least least(Least before, double points, Position place, Page page) {
    return points < before.points ? new Least(points, place, page.folio()) : before;
  }

  private static Area area(Ink ink) {
    if (ink instanceof Ink.Letters letters) {
      double size = letters.run().size();
      boolean blank = letters.run().text().isBlank();
      return new Area(
          letters.x(),
          letters.baseline() - ABOVE * size,
          blank ? letters.x() : letters.x() + letters.run().width(),
          letters.baseline() + BELOW * size);
    } else if (ink instanceof Ink.Rule rule && rule.color().press().isPresent()) {
      return of(rule.x(), rule.y(), rule.width(), rule.height());
    } else if (ink instanceof Ink.Picture picture) {
      return of(picture.x(), picture.y(), picture.width(), picture.height());
    }
    return new Area(0, 0, 0, 0);
  }

  private static Area of(double x, double y, double width, double height) {
    return new Area(x, y, x + width, y + height);
  }
}
