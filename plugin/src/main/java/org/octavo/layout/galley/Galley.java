package org.octavo.layout.galley;

import java.util.List;
import java.util.Map;

/**
 * A chapter as one endless column, and its notes.
 *
 * @param notes the lines of each note by id
 * @param last index of the last item that is not white space
 */
public record Galley(List<Item> items, Map<String, List<Item.Slab>> notes, int last) {
  public Galley {
    items = List.copyOf(items);
    notes = Map.copyOf(notes);
  }

  public Galley(List<Item> items, Map<String, List<Item.Slab>> notes) {
    this(items, notes, last(items));
  }

  private static int last(List<Item> items) {
    int last = items.size() - 1;
    while (last >= 0 && items.get(last) instanceof Item.Space) {
      last--;
    }
    return last;
  }
}
