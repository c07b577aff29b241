package org.octavo.layout;

import java.util.List;
import java.util.Map;

/**
 * A chapter set in one column without end, with its notes beside it.
 *
 * @param notes the set lines of each note, by id
 */
record Galley(List<Item> items, Map<String, List<Item.Slab>> notes) {
  Galley {
    items = List.copyOf(items);
    notes = Map.copyOf(notes);
  }
}
