package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.page.PageBreaker.Part;

/**
 * How the notes of a page fit below its text: whole, or with the last one split, with at least two
 * lines on each side, because a single line of a note is hard to connect with its rest.
 *
 * @param height height of the placed lines, points
 * @param left the rest for the next page
 */
record NoteFit(boolean possible, List<Part> placed, double height, double cost, Part left) {

  private static final int LINES_ON_EACH_SIDE = 2;

  private static final NoteFit IMPOSSIBLE = new NoteFit(false, List.of(), 0, 0, Part.NOTHING);

  /**
   * @param y lower edge of the text, points
   */
  static NoteFit of(Galley galley, PageGeometry page, CalledNotes called, double y) {
    List<Part> notes = called.parts();
    if (notes.isEmpty() || page.fits(y + page.ruled(called.height()))) {
      return new NoteFit(true, notes, called.height(), 0, Part.NOTHING);
    }
    Part last = notes.get(notes.size() - 1);
    List<Item.Slab> lines = lines(galley, last);
    double height = called.height() - height(galley, last);
    double others = height;
    int fitting = 0;
    double used = others;
    while (fitting < lines.size()
        && page.fits(y + page.ruled(used + lines.get(fitting).height()))) {
      used += lines.get(fitting).height();
      fitting++;
    }
    int placed = Math.min(fitting, lines.size() - LINES_ON_EACH_SIDE);
    boolean continued = last.from() > 0;
    if (placed < (continued ? 1 : LINES_ON_EACH_SIDE)) {
      // If the page has only the call and its note, or three lines remain, one line is enough.
      boolean alone = others == 0 && page.lines(y) <= 3;
      if (!alone || fitting == 0) {
        return IMPOSSIBLE;
      }
      placed = Math.max(1, Math.min(fitting, lines.size() - 1));
    }
    for (int i = 0; i < placed; i++) {
      height += lines.get(i).height();
    }
    List<Part> parts = new ArrayList<>(notes.subList(0, notes.size() - 1));
    parts.add(new Part(last.note(), last.from(), last.from() + placed));
    Part left = new Part(last.note(), last.from() + placed, last.to());
    return new NoteFit(true, List.copyOf(parts), height, PageCosts.SPLIT_NOTE, left);
  }

  static List<Item.Slab> lines(Galley galley, Part part) {
    return galley.notes().get(part.note()).subList(part.from(), part.to());
  }

  static double height(Galley galley, Part part) {
    double height = 0;
    for (Item.Slab line : lines(galley, part)) {
      height += line.height();
    }
    return height;
  }
}
