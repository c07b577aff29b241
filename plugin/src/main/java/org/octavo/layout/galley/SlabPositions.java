package org.octavo.layout.galley;

/** Vertical positions of slabs, shared by page breaking and page making so that both agree. */
public final class SlabPositions {

  private SlabPositions() {}

  /**
   * The top of the slab, points from the top of the text area.
   *
   * @param y lower edge of the item above, points
   * @param top whether the slab is the first on its page, below a repeated header
   */
  public static double place(double y, Item.Slab slab, boolean top, double grid) {
    double from = y;
    if (top && slab.header().isPresent()) {
      from += slab.header().get().height();
    }
    return slab.grid() ? snap(from, grid) : from;
  }

  /**
   * The next grid line at or below {@code y}, points.
   *
   * @param grid distance of the grid lines, points
   */
  public static double snap(double y, double grid) {
    return Math.ceil((y - 0.05) / grid) * grid;
  }
}
