package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;

/**
 * The floats of a page that is being filled, as indexes into the galley, in order.
 *
 * @param topHeight height of those above the text, points
 * @param bottomHeight height of those below the text, points
 */
record Floats(
    List<Integer> tops,
    double topHeight,
    List<Integer> bottoms,
    double bottomHeight,
    List<Integer> waiting) {

  /** Takes as many of the waiting floats as fit above the text, in order. */
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
