package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;

/**
 * The floats of one page while it is filled, by their indexes in the galley, in order.
 *
 * @param topHeight points
 * @param bottomHeight points
 */
record Floats(
    List<Integer> tops,
    double topHeight,
    List<Integer> bottoms,
    double bottomHeight,
    List<Integer> waiting) {

  /** As many of the waiting ones as a page takes, in order. */
  static Floats atTop(Galley galley, List<Integer> waiting, double capacity) {
    List<Integer> tops = new ArrayList<>();
    double height = 0;
    for (int index : waiting) {
      double next = ((Item.Float) galley.items().get(index)).height();
      boolean fits = height + next <= capacity * Item.Float.LARGEST_SHARE;
      if (!fits && !tops.isEmpty()) {
        break;
      }
      tops.add(index);
      height += next;
    }
    return new Floats(
        List.copyOf(tops),
        Math.min(height, capacity),
        List.of(),
        0,
        List.copyOf(waiting.subList(tops.size(), waiting.size())));
  }

  Floats waitingFor(int index) {
    List<Integer> more = new ArrayList<>(waiting);
    more.add(index);
    return new Floats(tops, topHeight, bottoms, bottomHeight, List.copyOf(more));
  }

  Floats withBottom(int index, double height) {
    List<Integer> more = new ArrayList<>(bottoms);
    more.add(index);
    return new Floats(tops, topHeight, List.copyOf(more), bottomHeight + height, waiting);
  }

  double cost() {
    return PageCosts.FLOAT_WAITS * waiting.size();
  }
}
