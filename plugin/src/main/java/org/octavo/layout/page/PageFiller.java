package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.galley.SlabPositions;
import org.octavo.layout.page.PageBreaker.Beginning;
import org.octavo.layout.page.PageBreaker.Part;
import org.octavo.layout.page.PageBreaker.Place;
import org.octavo.layout.page.PageEnd.PageBreak;
import org.octavo.style.Box;

/**
 * Fills one page from its start, item by item, in all possible ways at the same time. Of the ways
 * that reach the same depth at the same item only the cheapest is kept, so there are rarely more
 * than a dozen.
 */
final class PageFiller {

  /** A page ends at most this many lines short, unless there is no other way. */
  private static final int SLACK_LINES = 10;

  /** Receives the possible ends of the page. */
  @FunctionalInterface
  interface Ends {
    void end(PageEnd end);
  }

  private final Galley galley;
  private final PageGeometry page;
  private final Beginning start;
  private final Ends ends;
  private boolean everywhere;
  private boolean tried;

  PageFiller(Galley galley, PageGeometry page, Beginning start, Ends ends) {
    this.galley = galley;
    this.page = page;
    this.start = start;
    this.ends = ends;
  }

  /**
   * Tries all ends.
   *
   * @param anywhere whether to accept ends that leave the page far too short
   * @return whether there is an end
   */
  boolean run(boolean anywhere) {
    everywhere = anywhere;
    List<PartialPage> fills = List.of(top());
    if (start.place().item() >= galley.items().size()) {
      end(fills.get(0), start.place(), false);
      return tried;
    }
    for (int i = start.place().item(); i < galley.items().size() && !fills.isEmpty(); i++) {
      Item item = galley.items().get(i);
      if (item instanceof Item.Force) {
        for (PartialPage fill : fills) {
          end(fill, new Place(i + 1, 0, 0), true);
        }
        return tried;
      }
      fills = after(fills, i, item);
    }
    return tried;
  }

  /** The page with only the floats that waited for it and the rest of a split note. */
  private PartialPage top() {
    Floats floats = Floats.atTop(galley, start.waiting(), page.capacity());
    CalledNotes carried = CalledNotes.carried(start.left(), galley);
    return new PartialPage(floats.topHeight(), true, carried, 0, PartialPage.Way.NONE, floats);
  }

  private List<PartialPage> after(List<PartialPage> fills, int index, Item item) {
    if (fills.size() == 1) {
      List<PartialPage> after = after(fills.get(0), index, item);
      if (after.size() < 2) {
        return after;
      }
    }
    List<PartialPage> after = new ArrayList<>();
    for (PartialPage fill : fills) {
      for (PartialPage down : after(fill, index, item)) {
        keepCheaper(down, after);
      }
    }
    return after;
  }

  private static void keepCheaper(PartialPage fill, List<PartialPage> fills) {
    for (int i = 0; i < fills.size(); i++) {
      PartialPage other = fills.get(i);
      if (other.isEquivalentTo(fill)) {
        if (fill.cost() < other.cost()) {
          fills.set(i, fill);
        }
        return;
      }
    }
    fills.add(fill);
  }

  private List<PartialPage> after(PartialPage fill, int index, Item item) {
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

  /**
   * A float goes to the foot of this page or waits for the next one. If other floats wait, it waits
   * after them.
   */
  private List<PartialPage> floating(PartialPage fill, int index, Item.Float floating) {
    List<PartialPage> after = new ArrayList<>();
    after.add(fill.with(fill.floats().waitingFor(index)));
    boolean mayStand = fill.floats().waiting().isEmpty() && floating.kind() != Box.Floating.TOP;
    PartialPage foot = fill.with(fill.floats().withBottom(index, floating.height()));
    if (mayStand && page.fits(foot.depth() + page.ruled(foot.noteHeight()))) {
      after.add(foot);
    }
    if (isLast(index)) {
      after.forEach(last -> end(last, new Place(index + 1, 0, 0), false));
    }
    return after;
  }

  private List<PartialPage> text(PartialPage fill, int index, Item.Text text) {
    List<PartialPage> after = new ArrayList<>();
    boolean begun = index == start.place().item() && start.place().line() > 0;
    for (int v = 0; v < text.variants().size(); v++) {
      Item.Variant variant = text.variants().get(v);
      if (begun && v == start.place().variant()) {
        after.addAll(lines(fill, index, v, variant.lines(), start.place().line()));
      } else if (!begun) {
        PartialPage.Way way = v == 0 ? fill.way() : new PartialPage.Way(fill.way(), index, v);
        after.addAll(lines(fill.choosing(variant.cost(), way), index, v, variant.lines(), 0));
      }
    }
    return after;
  }

  /**
   * Places slabs below each other and offers an end below each. Returns no way if the page is full
   * before the last slab.
   */
  private List<PartialPage> lines(
      PartialPage from, int index, int variant, List<Item.Slab> lines, int first) {
    PartialPage fill = from;
    double y = from.y();
    for (int line = first; line < lines.size(); line++) {
      Item.Slab slab = lines.get(line);
      boolean empty = fill.empty() && line == first;
      y = SlabPositions.place(y, slab, empty && !start.forced(), page.grid()) + slab.height();
      if (!page.fits(y + fill.floats().bottomHeight()) && !empty) {
        return List.of();
      }
      boolean whole = line == lines.size() - 1;
      boolean free = whole && isLast(index);
      boolean calls = !slab.calls().isEmpty();
      // Skips most lines: the page does not end there and they call no note.
      if (whole || calls || isWorth(y, fill, free)) {
        fill = fill.down(y, slab, galley);
        if (isWorth(y, fill, free)) {
          Place end = whole ? new Place(index + 1, 0, 0) : new Place(index, variant, line + 1);
          end(fill, end, slab, free);
        }
      }
    }
    return List.of(fill);
  }

  /** Whether the page may end there; most lines are too far from its foot. */
  private boolean isWorth(double y, PartialPage fill, boolean free) {
    double filled = y + fill.floats().bottomHeight() + page.ruled(fill.noteHeight());
    boolean deep = filled > page.capacity() - SLACK_LINES * page.grid();
    return free || everywhere || deep;
  }

  private boolean isLast(int index) {
    return index >= galley.last();
  }

  /** Offers an end at which the page may be short. */
  private void end(PartialPage fill, Place place, boolean forced) {
    end(fill, PageBreak.free(place, forced));
  }

  private void end(PartialPage fill, Place place, Item.Slab last, boolean free) {
    boolean hyphen = !free && last.endsInHyphen();
    end(fill, new PageBreak(place, false, free, last.breakCost(), hyphen));
  }

  private void end(PartialPage fill, PageBreak at) {
    NoteFit fit = NoteFit.of(galley, page, fill.notes(), fill.depth());
    if (!fit.possible()) {
      return;
    }
    tried = true;
    double cost = fill.cost() + fit.cost() + fill.floats().cost();
    if (at.free() && page.lines(fill.y()) < PageCosts.LAST_PAGE_LINES && start.place().item() > 0) {
      cost += PageCosts.SHORT_LAST_PAGE;
    }
    int linesShort = page.linesShort(fill.depth() + page.ruled(fit.height()));
    PageEnd.Content content =
        new PageEnd.Content(fill.way(), fit.placed(), fit.left(), fill.floats());
    ends.end(new PageEnd(at, cost, linesShort, content));
  }

  /** The last resort: the first slab alone with all its notes, which may overflow the page. */
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
    PartialPage top = top();
    PartialPage fill = top.down(top.y() + slab.height(), slab, galley);
    PageEnd.Content content =
        new PageEnd.Content(fill.way(), fill.notes().parts(), Part.NOTHING, fill.floats());
    ends.end(new PageEnd(PageBreak.free(end, false), PageCosts.NOTE_WITHOUT_ITS_CALL, 0, content));
  }
}
