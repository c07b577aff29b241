package org.octavo.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.style.Breaks;

/** What a galley is made of, from top to bottom. Heights are points. */
sealed interface Item {

  double height();

  /** The frames around it, outermost first. */
  List<Frame> frames();

  /**
   * Something that is not broken: a line, a table row, an image. A page may end below it.
   *
   * @param inks relative to its top left corner, x from the left edge of the text area
   * @param grid stands on the page's baseline grid
   * @param breakCost of ending a page below it ({@link PageCosts})
   * @param calls ids of the notes called in it, in order
   * @param anchors ids that stand here
   * @param strings named strings set here
   * @param header repeated above it when a page starts with it
   */
  record Slab(
      double height,
      List<Ink> inks,
      boolean grid,
      double breakCost,
      List<String> calls,
      List<String> anchors,
      Map<String, String> strings,
      Optional<Slab> header,
      List<Frame> frames)
      implements Item {

    Slab withBreakCost(double cost) {
      return new Slab(height, inks, grid, cost, calls, anchors, strings, header, frames);
    }
  }

  /**
   * White space; vanishes at the top of a page unless the page was forced.
   *
   * @param fill takes what is left of the page ({@code margin-top: auto})
   */
  record Space(double height, boolean fill, List<Frame> frames) implements Item {}

  /** The page ends here whatever is on it. */
  record Force(Breaks.Break kind) implements Item {
    @Override
    public double height() {
      return 0;
    }

    @Override
    public List<Frame> frames() {
      return List.of();
    }
  }
}
