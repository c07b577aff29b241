package org.octavo.layout.page;

import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;

/**
 * A page filled down to some item, in one of the possible ways.
 *
 * @param y lower edge of the text, points from the top of the text area
 * @param empty whether no item of the galley is on it yet
 * @param notes those called so far
 * @param cost cost of the variants chosen so far
 */
record PartialPage(
    double y, boolean empty, CalledNotes notes, double cost, Way way, Floats floats) {

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
  boolean isEquivalentTo(PartialPage other) {
    return Math.round(y * 100) == Math.round(other.y * 100) && floats.equals(other.floats);
  }

  /** Height of the text and of the floats below it, points. */
  double depth() {
    return y + floats.bottomHeight();
  }

  /** Height of the lines of the notes called so far, points. */
  double noteHeight() {
    return notes.height();
  }

  PartialPage choosing(double extra, Way chosen) {
    return new PartialPage(y, empty, notes, cost + extra, chosen, floats);
  }

  PartialPage lowered(double height) {
    return new PartialPage(y + height, empty, notes, cost, way, floats);
  }

  PartialPage with(Floats changed) {
    return new PartialPage(y, empty, notes, cost, way, changed);
  }

  /** Adds a slab, whose lower edge is given, and the notes that it calls. */
  PartialPage down(double bottom, Item.Slab slab, Galley galley) {
    return new PartialPage(bottom, false, notes.with(slab, galley), cost, way, floats);
  }
}
