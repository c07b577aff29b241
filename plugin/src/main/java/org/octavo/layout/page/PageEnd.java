package org.octavo.layout.page;

import java.util.List;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.page.PageBreaker.Part;
import org.octavo.layout.page.PageBreaker.Place;

/**
 * A possible end of a page and the properties of the page.
 *
 * @param at the page break
 * @param cost cost of the page's content
 * @param linesShort number of lines by which the page is short
 */
record PageEnd(PageBreak at, double cost, int linesShort, Content content) {

  /**
   * A possible page break.
   *
   * @param place where the text of the next page begins, before space is skipped
   * @param forced whether it is a forced break
   * @param free whether the page may be short, because the chapter ends or a break is forced
   * @param cost cost of breaking below the last line of the page
   * @param hyphen whether that line ends in a hyphen
   */
  record PageBreak(Place place, boolean forced, boolean free, double cost, boolean hyphen) {

    /** A break at which the page may be short. */
    static PageBreak free(Place place, boolean forced) {
      return new PageBreak(place, forced, true, 0, false);
    }
  }

  /**
   * The parts of a page.
   *
   * @param way the variants of its paragraphs
   * @param notes the notes at its foot
   * @param left rest of a split note, for the next page
   */
  record Content(PartialPage.Way way, List<Part> notes, Part left, Floats floats) {}

  Place place() {
    return at.place();
  }

  boolean forced() {
    return at.forced();
  }

  boolean free() {
    return at.free();
  }

  /**
   * Cost of the page.
   *
   * @param facing number of lines by which the facing verso is short; -1 without one
   */
  double cost(boolean verso, int facing) {
    if (at.free()) {
      return cost;
    }
    double torn = verso ? PageCosts.HYPHEN_ON_VERSO : PageCosts.HYPHEN_ON_RECTO;
    double alone = cost + (at.cost() + (at.hyphen() ? torn : 0) + shortCost(linesShort));
    return facing < 0
        ? alone
        : alone + PageCosts.UNEQUAL_SPREAD * Math.min(4, Math.abs(facing - linesShort));
  }

  private static double shortCost(int lines) {
    return lines == 0 ? 0 : PageCosts.ONE_LINE_SHORT + PageCosts.LINE_SHORT * (lines - 1);
  }
}
