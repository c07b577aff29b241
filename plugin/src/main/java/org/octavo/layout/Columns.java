package org.octavo.layout;

import java.util.ArrayList;
import java.util.List;

/** Galleys that never meet a page end: cells, notes. */
final class Columns {

  private Columns() {}

  /** The items with each paragraph's best variant in its place. */
  static List<Item.Placeable> placed(List<Item> items) {
    List<Item.Placeable> placed = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Text text) {
        placed.addAll(text.variants().get(0).lines());
      } else if (item instanceof Item.Placeable placeable) {
        placed.add(placeable);
      }
    }
    return placed;
  }
}
