package org.octavo.layout.galley;

/**
 * Where a slab goes below what is already on the page; page breaking and page making must agree on
 * it.
 */
public final class Vertical {

  private Vertical() {}

  /**
   * The top of the slab, points from the top of the text area.
   *
   * @param y lower edge of what stands above
   * @param top nothing stands above on this page: a repeated header comes first
   */
  public static double place(double y, Item.Slab slab, boolean top, double grid) {
    double from = y;
    if (top && slab.header().isPresent()) {
      from += slab.header().get().height();
    }
    return slab.grid() ? snap(from, grid) : from;
  }

  /** The next line of the grid at or below y. */
  public static double snap(double y, double grid) {
    return Math.ceil((y - 0.05) / grid) * grid;
  }
}
