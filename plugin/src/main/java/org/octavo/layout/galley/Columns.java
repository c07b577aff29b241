package org.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;

/** Columns without page ends: table cells, notes. */
public final class Columns {

  private Columns() {}

  /** The items, with each paragraph replaced by the lines of its best variant. */
  public static List<Item.Placeable> placed(List<Item> items) {
    List<Item.Placeable> placed = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Text text) {
        placed.addAll(text.variants().get(0).lines());
      } else if (item instanceof Item.Float floating) {
        placed.add(floating.slab());
      } else if (item instanceof Item.Placeable placeable) {
        placed.add(placeable);
      }
    }
    return placed;
  }

  /** Joins all items from top to bottom into one slab. */
  public static Item.Slab stacked(List<Item> items) {
    List<Ink> inks = new ArrayList<>();
    List<String> calls = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    double y = 0;
    for (Item.Placeable item : placed(items)) {
      if (item instanceof Item.Slab slab) {
        double down = y;
        slab.inks().forEach(ink -> inks.add(Inks.moved(ink, 0, down)));
        calls.addAll(slab.calls());
        anchors.addAll(slab.anchors());
      }
      y += item.height();
    }
    return Item.Slab.of(y, inks).with(false, 0, calls, anchors);
  }
}
