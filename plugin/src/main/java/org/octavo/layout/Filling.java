package org.octavo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.layout.PageBreaker.Part;
import org.octavo.layout.PageBreaker.Place;
import org.octavo.layout.PageBreaker.Start;

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
     * @param cost of this page
     * @param facing lines this page is short, for the recto that faces it; -1 when none does
     * @param left of a note that is split
     */
    void end(
        Place end, boolean forced, double cost, Way way, List<Part> notes, int facing, Part left);
  }

  /** The variants chosen for the paragraphs of a page, the last first. */
  record Way(Way before, int item, int variant) {
    static final Way NONE = new Way(null, -1, 0);

    int variantOf(int wanted) {
      for (Way way = this; way != null; way = way.before) {
        if (way.item == wanted) {
          return way.variant;
        }
      }
      return 0;
    }
  }

  /** A page filled down to some place. */
  private record Fill(
      double y, boolean empty, List<Part> notes, double noteHeight, double cost, Way way) {}

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
    List<Part> carried = start.left().isNothing() ? List.of() : List.of(start.left());
    Fill first = new Fill(0, true, carried, height(carried), 0, Way.NONE);
    if (start.place().item() >= galley.items().size()) {
      end(first, start.place(), false, 0, true);
      return tried;
    }
    List<Fill> fills = List.of(first);
    for (int i = start.place().item(); i < galley.items().size() && !fills.isEmpty(); i++) {
      Item item = galley.items().get(i);
      if (item instanceof Item.Force) {
        for (Fill fill : fills) {
          end(fill, new Place(i + 1, 0, 0), true, 0, true);
        }
        return tried;
      }
      fills = item instanceof Item.Text text ? text(fills, i, text) : placeable(fills, i, item);
    }
    return tried;
  }

  private List<Fill> placeable(List<Fill> fills, int index, Item item) {
    List<Fill> after = new ArrayList<>();
    for (Fill fill : fills) {
      if (item instanceof Item.Space space) {
        boolean vanishes = fill.empty() && !start.forced();
        after.add(vanishes ? fill : lower(fill, space.height()));
      } else {
        Item.Slab slab = (Item.Slab) item;
        Fill down = place(fill, slab);
        if (page.fits(down.y()) || fill.empty()) {
          after.add(down);
          boolean last = isLast(index);
          end(down, new Place(index + 1, 0, 0), false, slab.breakCost(), last);
        }
      }
    }
    return after;
  }

  private List<Fill> text(List<Fill> fills, int index, Item.Text text) {
    Map<Long, Fill> after = new LinkedHashMap<>();
    boolean begun = index == start.place().item() && start.place().line() > 0;
    boolean last = isLast(index);
    for (Fill fill : fills) {
      for (int v = 0; v < text.variants().size(); v++) {
        if (begun && v != start.place().variant()) {
          continue;
        }
        Item.Variant variant = text.variants().get(v);
        double cost = begun ? 0 : variant.cost();
        Fill down =
            new Fill(
                fill.y(),
                fill.empty(),
                fill.notes(),
                fill.noteHeight(),
                fill.cost() + cost,
                v == 0 ? fill.way() : new Way(fill.way(), index, v));
        Fill whole = lines(down, index, v, variant.lines(), begun ? start.place().line() : 0, last);
        if (whole != null) {
          after.merge(Math.round(whole.y() * 100), whole, (a, b) -> a.cost() <= b.cost() ? a : b);
        }
      }
    }
    return List.copyOf(after.values());
  }

  /**
   * Places a paragraph's lines, offering an end below each; null when the page is full before the
   * last.
   */
  private Fill lines(
      Fill from, int index, int variant, List<Item.Slab> lines, int first, boolean last) {
    Fill fill = from;
    for (int line = first; line < lines.size(); line++) {
      Item.Slab slab = lines.get(line);
      Fill down = place(fill, slab);
      if (!page.fits(down.y()) && !fill.empty()) {
        return null;
      }
      fill = down;
      boolean whole = line == lines.size() - 1;
      Place end = whole ? new Place(index + 1, 0, 0) : new Place(index, variant, line + 1);
      end(fill, end, false, slab.breakCost() + hyphen(slab), whole && last);
    }
    return fill;
  }

  private static Fill lower(Fill fill, double height) {
    return new Fill(
        fill.y() + height, fill.empty(), fill.notes(), fill.noteHeight(), fill.cost(), fill.way());
  }

  private Fill place(Fill fill, Item.Slab slab) {
    boolean top = fill.empty() && !start.forced();
    double y = Vertical.place(fill.y(), slab, top, page.grid()) + slab.height();
    List<Part> notes = fill.notes();
    double noteHeight = fill.noteHeight();
    for (String call : slab.calls()) {
      List<Item.Slab> lines = galley.notes().get(call);
      if (lines != null && !lines.isEmpty()) {
        Part whole = new Part(call, 0, lines.size());
        notes = new ArrayList<>(notes);
        notes.add(whole);
        noteHeight += height(List.of(whole));
      }
    }
    return new Fill(y, false, notes, noteHeight, fill.cost(), fill.way());
  }

  private boolean isLast(int index) {
    for (int i = index + 1; i < galley.items().size(); i++) {
      if (!(galley.items().get(i) instanceof Item.Space)) {
        return false;
      }
    }
    return true;
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
    boolean deep =
        fill.y() + page.ruled(fill.noteHeight()) > page.capacity() - SLACK_LINES * page.grid();
    if (!free && !everywhere && !deep) {
      return;
    }
    NoteFit fit = NoteFit.of(galley, page, fill.notes(), fill.noteHeight(), fill.y());
    if (!fit.possible()) {
      return;
    }
    tried = true;
    double cost = fill.cost() + fit.cost();
    int facing = -1;
    if (free) {
      boolean stub = page.lines(fill.y()) < PageCosts.LAST_PAGE_LINES && start.place().item() > 0;
      cost += stub ? PageCosts.SHORT_LAST_PAGE : 0;
    } else {
      int linesShort = page.linesShort(fill.y() + page.ruled(fit.height()));
      cost += breakCost + shortCost(linesShort);
      if (start.facing() >= 0) {
        cost += PageCosts.UNEQUAL_SPREAD * Math.min(4, Math.abs(start.facing() - linesShort));
      }
      facing = start.verso() ? linesShort : -1;
    }
    ends.end(end, forced, cost, fill.way(), fit.placed(), facing, fit.left());
  }

  /** The last resort: the first slab alone with all its notes, which may run over the foot. */
  void force() {
    int index = start.place().item();
    while (galley.items().get(index) instanceof Item.Space) {
      index++;
    }
    List<Part> carried = start.left().isNothing() ? List.of() : List.of(start.left());
    Fill empty = new Fill(0, true, carried, 0, 0, Way.NONE);
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
    Fill fill = place(empty, slab);
    ends.end(end, false, PageCosts.NOTE_WITHOUT_ITS_CALL, Way.NONE, fill.notes(), -1, Part.NOTHING);
  }

  private double height(List<Part> parts) {
    double height = 0;
    for (Part part : parts) {
      height += NoteFit.height(galley, part);
    }
    return height;
  }

  private static double shortCost(int lines) {
    return lines == 0 ? 0 : PageCosts.ONE_LINE_SHORT + PageCosts.LINE_SHORT * (lines - 1);
  }
}
