package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.page.PageBreaker.Part;

/**
 * The notes that the text of a page calls.
 *
 * @param parts the notes in the order of their calls, each whole or the rest of a split one
 * @param height height of their lines, points
 */
record CalledNotes(List<Part> parts, double height) {

  /** The notes at the top of a page: the rest of a split note, if any. */
  static CalledNotes carried(Part left, Galley galley) {
    return left.isNothing()
        ? new CalledNotes(List.of(), 0)
        : new CalledNotes(List.of(left), NoteFit.height(galley, left));
  }

  /** Adds the notes that a slab calls. */
  CalledNotes with(Item.Slab slab, Galley galley) {
    if (slab.calls().isEmpty()) {
      return this;
    }
    List<Part> more = new ArrayList<>(parts);
    call(slab, galley, more);
    if (more.size() == parts.size()) {
      return this;
    }
    double sum = height;
    for (Part part : more.subList(parts.size(), more.size())) {
      sum += NoteFit.height(galley, part);
    }
    return new CalledNotes(List.copyOf(more), sum);
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
