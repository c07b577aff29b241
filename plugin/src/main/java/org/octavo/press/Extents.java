package org.octavo.press;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;

/** How close content comes to the edges of the pages of a whole book; in points. */
final class Extents {

  /** Ascent and descent in ems, enough for the capitals and descenders of text faces. */
  private static final double ASCENT = 0.75;

  private static final double DESCENT = 0.25;

  /** How far a line of text may hang into the margin. */
  private static final double HANGING = 6;

  private final List<Double> innerMargins = new ArrayList<>();
  private Closest inner = Closest.NONE;
  private Closest outer = Closest.NONE;
  private Closest headOrFoot = Closest.NONE;
  private boolean bleeds;

  /**
   * The content that is closest to an edge.
   *
   * @param pageNumber as printed
   */
  record Closest(double points, Position position, String pageNumber) {
    static final Closest NONE = new Closest(Double.MAX_VALUE, Position.GENERATED, "");
  }

  private record Area(double left, double top, double right, double bottom) {}

  /**
   * @param theme the position for content without a position of its own
   */
  static Extents of(List<Page> pages, Position theme) {
    Extents extents = new Extents();
    pages.forEach(page -> extents.measure(page, theme));
    return extents;
  }

  /** The content closest to the spine. */
  Closest inner() {
    return inner;
  }

  /** The distance of the text block from the spine, without pages that are unusual in the book. */
  double textToSpine() {
    List<Double> sorted = innerMargins.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return Double.MAX_VALUE;
    }
    double median = sorted.get(sorted.size() / 2);
    return sorted.stream().filter(margin -> margin >= median - HANGING).findFirst().orElse(median);
  }

  /** The content closest to the edge opposite the spine. */
  Closest outer() {
    return outer;
  }

  /** The content closest to the head or the foot. */
  Closest headOrFoot() {
    return headOrFoot;
  }

  /** Whether a rule or an image reaches the trim. */
  boolean bleeds() {
    return bleeds;
  }

  private void measure(Page page, Position theme) {
    Places places = new Places(page, theme);
    double closest = Double.MAX_VALUE;
    for (Ink ink : page.inks()) {
      Area area = area(ink);
      if (area.right <= area.left) {
        continue;
      }
      boolean reachesTrim =
          area.left <= Page.EDGE
              || area.right >= page.width() - Page.EDGE
              || area.top <= Page.EDGE
              || area.bottom >= page.height() - Page.EDGE;
      if (reachesTrim && !(ink instanceof Ink.Letters)) {
        bleeds = true;
      } else {
        Position position = places.of(ink, area.bottom);
        double left = area.left;
        double right = page.width() - area.right;
        double spine = page.verso() ? right : left;
        closest = Math.min(closest, spine);
        inner = closer(inner, spine, position, page);
        outer = closer(outer, page.verso() ? left : right, position, page);
        double end = Math.min(area.top, page.height() - area.bottom);
        headOrFoot = closer(headOrFoot, end, position, page);
      }
    }
    if (closest < Double.MAX_VALUE) {
      innerMargins.add(closest);
    }
  }

  private static Closest closer(Closest before, double points, Position position, Page page) {
    return points < before.points ? new Closest(points, position, page.folio()) : before;
  }

  /** The area that ink covers; empty for links, spaces and rules without a colour in print. */
  private static Area area(Ink ink) {
    if (ink instanceof Ink.Letters letters) {
      double size = letters.run().size();
      boolean blank = letters.run().text().isBlank();
      return new Area(
          letters.x(),
          letters.baseline() - ASCENT * size,
          blank ? letters.x() : letters.x() + letters.run().width(),
          letters.baseline() + DESCENT * size);
    } else if (ink instanceof Ink.Rule rule && rule.color().press().isPresent()) {
      return area(rule.x(), rule.y(), rule.width(), rule.height());
    } else if (ink instanceof Ink.Picture picture) {
      return area(picture.x(), picture.y(), picture.width(), picture.height());
    }
    return new Area(0, 0, 0, 0);
  }

  private static Area area(double x, double y, double width, double height) {
    return new Area(x, y, x + width, y + height);
  }
}
