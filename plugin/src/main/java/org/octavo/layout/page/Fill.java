package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.page.PageBreaker.Part;

/**
 * A page filled down to some item, in one of the possible ways.
 *
 * @param y lower edge of the text, points from the top of the text area
 * @param empty whether no item of the galley is on it yet
 * @param notes those called so far, in order
 * @param noteHeight height of their lines, points
 * @param cost cost of the variants chosen so far
 */
record Fill(
    double y,
    boolean empty,
    List<Part> notes,
    double noteHeight,
    double cost,
    Way way,
    Floats floats) {

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

  /** Whether the rest of the page can be filled in the same ways, so that only the cost decides. */
  boolean isEquivalentTo(Fill other) {
    return Math.round(y * 100) == Math.round(other.y * 100) && floats.equals(other.floats);
  }

  /** Height of the text and of the floats below it, points. */
  double depth() {
    return y + floats.bottomHeight();
  }

  Fill choosing(double extra, Way chosen) {
    return new Fill(y, empty, notes, noteHeight, cost + extra, chosen, floats);
  }

  Fill lowered(double height) {
    return new Fill(y + height, empty, notes, noteHeight, cost, way, floats);
  }

  Fill with(Floats changed) {
    return new Fill(y, empty, notes, noteHeight, cost, way, changed);
  }

  /** Adds a slab, whose lower edge is given, and the notes that it calls. */
  Fill down(double bottom, Item.Slab slab, Galley galley) {
    if (slab.calls().isEmpty()) {
      return new Fill(bottom, false, notes, noteHeight, cost, way, floats);
    }
    List<Part> more = new ArrayList<>(notes);
    call(slab, galley, more);
    double height = noteHeight;
    for (Part part : more.subList(notes.size(), more.size())) {
      height += NoteFit.height(galley, part);
    }
    List<Part> called = more.size() == notes.size() ? notes : List.copyOf(more);
    return new Fill(bottom, false, called, height, cost, way, floats);
  }

  /** A note may call other notes; they follow it. */
  private static void call(Item.Slab slab, Galley galley, List<Part> notes) {
    for (String id : slab.calls()) {
      List<Item.Slab> lines = galley.notes().getOrDefault(id, List.of());
      boolean known = notes.stream().anyMatch(part -> part.note().equals(id));
      if (!lines.isEmpty() && !known) {
        notes.add(new Part(id, 0, lines.size()));
        lines.forEach(line -> call(line, galley, notes));
      }
    }
  }
}
