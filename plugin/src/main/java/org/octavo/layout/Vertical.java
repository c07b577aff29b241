package org.octavo.layout;

/**
 * Where a slab goes below what is already on the page; page breaking and page making must agree on
 * it.
 */
final class Vertical {

  private Vertical() {}

  /**
   * The top of the slab, points from the top of the text area.
   *
   * @param y lower edge of what stands above
   * @param top nothing stands above on this page: a repeated header comes first
   */
  static double place(double y, Item.Slab slab, boolean top, double grid) {
    double from = y;
    if (top && slab.header().isPresent()) {
      from += slab.header().get().height();
    }
    return slab.grid() ? snap(from, grid) : from;
  }

  /** The next line of the grid at or below y. */
  static double snap(double y, double grid) {
    return Math.ceil((y - 0.05) / grid) * grid;
  }

  static boolean endsInHyphen(Item.Slab slab) {
    if (slab.line().isPresent()) {
      return slab.line().get().hyphenated();
    }
    for (int i = slab.inks().size() - 1; i >= 0; i--) {
      if (slab.inks().get(i) instanceof Ink.Letters letters) {
        return letters.run().text().endsWith("\u00AD");
      }
    }
    return false;
  }
}
