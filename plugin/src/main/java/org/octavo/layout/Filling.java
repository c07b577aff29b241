package org.octavo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.layout.PageBreaker.Part;
import org.octavo.layout.PageBreaker.Place;
import org.octavo.layout.PageBreaker.Start;
import org.octavo.style.Box;

/**
 * Fills one page from its start: item after item, in all ways at once. Ways that stand equally deep
 * at the same item differ only in cost, and the cheapest is kept; so there are never more than a
 * dozen.
 */
final class Filling {

  /** A page ends at most this many lines short, unless there is no other way. */
  private static final int SLACK_LINES = 10;

  /** Receives every end of the page that is worth considering. */
  @FunctionalInterface
  interface Ends {
    /**
     * @param end where the next page's text begins, before white space is skipped
     * @param forced at a forced break
     */
    void end(Place end, boolean forced, Outcome outcome);
  }

  /**
   * What a page that ends somewhere is like.
   *
   * @param cost of this page
   * @param facing lines this page is short, for the recto that faces it; -1 when none does
   * @param left of a note that is split
   */
  record Outcome(
      double cost, Fill.Way way, List<Part> notes, int facing, Part left, Floats floats) {}

  private final Galley galley;
  private final PageGeometry page;
  private final Start start;
  private final Ends ends;
  private boolean everywhere;
  private boolean tried;

  Filling(Galley galley, PageGeometry page, Start start, Ends ends) {
    this.galley = galley;
    this.page = page;
    this.start = start;
    this.ends = ends;
  }

  /**
   * Tries all ends.
   *
   * @param anywhere also where the page would be left far too short
   * @return whether there was one
   */
  boolean run(boolean anywhere) {
    everywhere = anywhere;
    List<Fill> fills = List.of(top());
    if (start.place().item() >= galley.items().size()) {
      end(fills.get(0), start.place(), false, 0, true);
      return tried;
    }
    for (int i = start.place().item(); i < galley.items().size() && !fills.isEmpty(); i++) {
      Item item = galley.items().get(i);
      if (item instanceof Item.Force) {
        for (Fill fill : fills) {
          end(fill, new Place(i + 1, 0, 0), true, 0, true);
        }
        return tried;
      }
      fills = after(fills, i, item);
    }
    return tried;
  }

  /** The page with nothing on it but what has waited for it: the rest of a note, floats. */
  private Fill top() {
    Floats floats = Floats.atTop(galley, start.waiting(), page.capacity());
    List<Part> carried = start.left().isNothing() ? List.of() : List.of(start.left());
    double noteHeight = 0;
    for (Part part : carried) {
      noteHeight += NoteFit.height(galley, part);
    }
    return new Fill(floats.topHeight(), true, carried, noteHeight, 0, Fill.Way.NONE, floats);
  }

  private List<Fill> after(List<Fill> fills, int index, Item item) {
    Map<Fill.Depth, Fill> after = new LinkedHashMap<>();
    for (Fill fill : fills) {
      for (Fill down : after(fill, index, item)) {
        after.merge(down.at(), down, (a, b) -> a.cost() <= b.cost() ? a : b);
      }
    }
    return List.copyOf(after.values());
  }

  private List<Fill> after(Fill fill, int index, Item item) {
    if (item instanceof Item.Space space) {
      boolean vanishes = fill.empty() && !start.forced();
      return List.of(vanishes ? fill : fill.lowered(space.height()));
    } else if (item instanceof Item.Slab slab) {
      return lines(fill, index, 0, List.of(slab), 0);
    } else if (item instanceof Item.Float floating) {
      return floating(fill, index, floating);
    }
    return text(fill, index, (Item.Text) item);
  }

  /** A float goes to the foot of this page or waits; where others wait, it waits behind them. */
  private List<Fill> floating(Fill fill, int index, Item.Float floating) {
    List<Fill> after = new ArrayList<>();
    after.add(fill.with(fill.floats().waitingFor(index)));
    boolean mayStand = fill.floats().waiting().isEmpty() && floating.kind() != Box.Floating.TOP;
    Fill foot = fill.with(fill.floats().withBottom(index, floating.height()));
    if (mayStand && page.fits(foot.depth() + page.ruled(foot.noteHeight()))) {
      after.add(foot);
    }
    if (isLast(index)) {
      after.forEach(last -> end(last, new Place(index + 1, 0, 0), false, 0, true));
    }
    return after;
  }

  private List<Fill> text(Fill fill, int index, Item.Text text) {
    List<Fill> after = new ArrayList<>();
    boolean begun = index == start.place().item() && start.place().line() > 0;
    for (int v = 0; v < text.variants().size(); v++) {
      Item.Variant variant = text.variants().get(v);
      if (begun && v == start.place().variant()) {
        after.addAll(lines(fill, index, v, variant.lines(), start.place().line()));
      } else if (!begun) {
        Fill.Way way = v == 0 ? fill.way() : new Fill.Way(fill.way(), index, v);
        after.addAll(lines(fill.choosing(variant.cost(), way), index, v, variant.lines(), 0));
      }
    }
    return after;
  }

  /**
   * Places slabs below each other, offering an end below each; none when the page is full before
   * the last.
   */
  private List<Fill> lines(Fill from, int index, int variant, List<Item.Slab> lines, int first) {
    Fill fill = from;
    for (int line = first; line < lines.size(); line++) {
      Item.Slab slab = lines.get(line);
      boolean top = fill.empty() && !start.forced();
      double y = Vertical.place(fill.y(), slab, top, page.grid()) + slab.height();
      if (!page.fits(y + fill.floats().bottomHeight()) && !fill.empty()) {
        return List.of();
      }
      fill = fill.down(y, slab, galley);
      boolean whole = line == lines.size() - 1;
      Place end = whole ? new Place(index + 1, 0, 0) : new Place(index, variant, line + 1);
      boolean free = whole && isLast(index);
      if (isWorth(fill, free)) {
        end(fill, end, false, slab.breakCost() + hyphen(slab), free);
      }
    }
    return List.of(fill);
  }

  /** Most lines are too far from the foot to end a page there. */
  private boolean isWorth(Fill fill, boolean free) {
    double filled = fill.depth() + page.ruled(fill.noteHeight());
    boolean deep = filled > page.capacity() - SLACK_LINES * page.grid();
    return free || everywhere || deep;
  }

  private boolean isLast(int index) {
    return index >= galley.last();
  }

  private double hyphen(Item.Slab slab) {
    if (!Vertical.endsInHyphen(slab)) {
      return 0;
    }
    return start.verso() ? PageCosts.HYPHEN_ON_VERSO : PageCosts.HYPHEN_ON_RECTO;
  }

  /**
   * Offers an end of the page.
   *
   * @param free the page may be short: the chapter or a forced page ends here
   */
  private void end(Fill fill, Place end, boolean forced, double breakCost, boolean free) {
    NoteFit fit = NoteFit.of(galley, page, fill.notes(), fill.noteHeight(), fill.depth());
    if (!fit.possible()) {
      return;
    }
    tried = true;
    double cost = fill.cost() + fit.cost() + fill.floats().cost();
    int facing = -1;
    if (free) {
      boolean stub = page.lines(fill.y()) < PageCosts.LAST_PAGE_LINES && start.place().item() > 0;
      cost += stub ? PageCosts.SHORT_LAST_PAGE : 0;
    } else {
      int linesShort = page.linesShort(fill.depth() + page.ruled(fit.height()));
      cost += breakCost + shortCost(linesShort);
      if (start.facing() >= 0) {
        cost += PageCosts.UNEQUAL_SPREAD * Math.min(4, Math.abs(start.facing() - linesShort));
      }
      facing = start.verso() ? linesShort : -1;
    }
    ends.end(
        end,
        forced,
        new Outcome(cost, fill.way(), fit.placed(), facing, fit.left(), fill.floats()));
  }

  /** The last resort: the first slab alone with all its notes, which may run over the foot. */
  void force() {
    int index = start.place().item();
    while (!(galley.items().get(index) instanceof Item.Slab)
        && !(galley.items().get(index) instanceof Item.Text)) {
      index++;
    }
    Item item = galley.items().get(index);
    Place end = new Place(index + 1, 0, 0);
    Item.Slab slab;
    if (item instanceof Item.Text text) {
      int line = start.place().line();
      List<Item.Slab> lines = text.variants().get(start.place().variant()).lines();
      slab = lines.get(line);
      end = line + 1 < lines.size() ? new Place(index, start.place().variant(), line + 1) : end;
    } else {
      slab = (Item.Slab) item;
    }
    Fill top = top();
    Fill fill = top.down(top.y() + slab.height(), slab, galley);
    double cost = PageCosts.NOTE_WITHOUT_ITS_CALL;
    ends.end(
        end, false, new Outcome(cost, fill.way(), fill.notes(), -1, Part.NOTHING, fill.floats()));
  }

  private static double shortCost(int lines) {
    return lines == 0 ? 0 : PageCosts.ONE_LINE_SHORT + PageCosts.LINE_SHORT * (lines - 1);
  }
}
