package org.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.octavo.layout.ink.Ink;
import org.octavo.style.Box;
import org.octavo.style.Breaks;

/** A part of a galley. Heights are points. */
public sealed interface Item {

  /**
   * An item with a height of its own; a paragraph has none before one of its variants is chosen.
   */
  sealed interface Placeable extends Item {
    double height();

    /** The frames around it, outermost first. */
    List<Frame> frames();
  }

  /**
   * An unbreakable item: a line, a table row, an image. A page may end below it.
   *
   * @param height points
   * @param inks relative to its top left corner, x from the left edge of the text area
   * @param line present if it is a line of running text
   */
  record Slab(
      double height,
      List<Ink> inks,
      Placement placement,
      PageEntries entries,
      List<Frame> frames,
      Optional<TextLine> line)
      implements Placeable {

    /** A slab with ink only, not aligned with the grid and in no frame. */
    public static Slab of(double height, List<Ink> inks) {
      return new Slab(height, inks, Placement.PLAIN, PageEntries.NONE, List.of(), Optional.empty());
    }

    /** Whether it is aligned with the baseline grid of the page. */
    public boolean grid() {
      return placement.grid();
    }

    /** Cost of ending a page below it ({@link PageCosts}). */
    public double breakCost() {
      return placement.breakCost();
    }

    /** Table header to repeat above it if a page begins with it. */
    public Optional<Slab> header() {
      return placement.header();
    }

    /** Ids of the notes that it calls, in order. */
    public List<String> calls() {
      return entries.calls();
    }

    /** Ids of the elements that begin in it. */
    public List<String> anchors() {
      return entries.anchors();
    }

    /** Values of named strings that it sets. */
    public Map<String, String> strings() {
      return entries.strings();
    }

    public Slab with(boolean onGrid, double cost, List<String> noteCalls, List<String> ids) {
      return new Slab(
          height,
          inks,
          new Placement(onGrid, cost, header()),
          new PageEntries(noteCalls, ids, strings()),
          frames,
          line);
    }

    public Slab onGrid(boolean aligned) {
      return aligned == grid() ? this : with(new Placement(aligned, breakCost(), header()));
    }

    public Slab withBreakCost(double cost) {
      return with(new Placement(grid(), cost, header()));
    }

    public Slab withHeader(Optional<Slab> repeated) {
      return with(new Placement(grid(), breakCost(), repeated));
    }

    private Slab with(Placement changed) {
      return new Slab(height, inks, changed, entries, frames, line);
    }

    public Slab inFrames(List<Frame> around) {
      return new Slab(height, inks, placement, entries, around, line);
    }

    /** This slab with ink before its own, with more ids and with these named strings. */
    public Slab startingWith(List<Ink> lead, List<String> ids, Map<String, String> values) {
      PageEntries more = new PageEntries(calls(), join(ids, anchors()), values);
      return new Slab(height, join(lead, inks), placement, more, frames, line);
    }

    public Slab withLine(TextLine textLine) {
      return new Slab(height, inks, placement, entries, frames, Optional.of(textLine));
    }

    /** Whether its last characters are a hyphen. */
    public boolean endsInHyphen() {
      if (line.isPresent()) {
        return line.get().hyphenated();
      }
      for (int i = inks.size() - 1; i >= 0; i--) {
        if (inks.get(i) instanceof Ink.Letters letters) {
          return letters.run().text().endsWith("\u00AD");
        }
      }
      return false;
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
      if (first.isEmpty()) {
        return second;
      }
      List<T> both = new ArrayList<>(first);
      both.addAll(second);
      return List.copyOf(both);
    }
  }

  /**
   * How a slab is placed on a page.
   *
   * @param grid whether it is aligned with the baseline grid of the page
   * @param breakCost cost of ending a page below it ({@link PageCosts})
   * @param header table header to repeat above it if a page begins with it
   */
  record Placement(boolean grid, double breakCost, Optional<Slab> header) {
    static final Placement PLAIN = new Placement(false, 0, Optional.empty());
  }

  /**
   * The notes, link destinations and named strings that a slab adds to its page.
   *
   * @param calls ids of the notes that it calls, in order
   * @param anchors ids of the elements that begin in it
   * @param strings values of named strings that it sets, by name (CSS GCPM 3 §1)
   */
  record PageEntries(List<String> calls, List<String> anchors, Map<String, String> strings) {
    static final PageEntries NONE = new PageEntries(List.of(), List.of(), Map.of());
  }

  /**
   * A line of running text.
   *
   * @param hyphenated whether it ends in a hyphen, added by layout or written by the author
   * @param set supplies its measurements for the report
   */
  record TextLine(boolean hyphenated, Supplier<SetLine> set) {}

  /**
   * A paragraph; page breaking chooses one of its variants.
   *
   * @param variants the best first; not empty, and each has lines
   */
  record Text(List<Variant> variants) implements Item {}

  /**
   * One way to set a paragraph.
   *
   * @param cost cost of choosing it, 0 for the best
   */
  record Variant(List<Slab> lines, double cost) {}

  /**
   * Space; dropped at the top of a page unless the page begins with a forced break.
   *
   * @param fill whether it fills the rest of the page ({@code margin-top: auto})
   */
  record Space(double height, boolean fill, List<Frame> frames) implements Placeable {}

  /**
   * A figure or table at the top or foot of a page (CSS Page Floats 3). It is placed on the page of
   * its position in the text or on a later one, and floats keep their order.
   *
   * @param slab its content
   * @param height with the space between it and the text, a multiple of the grid
   */
  record Float(Slab slab, double height, Box.Floating kind) implements Item {

    /** Maximum height of the floats on a page as a fraction; a single larger float is allowed. */
    public static final double LARGEST_SHARE = 0.7;
  }

  /** A forced page end. */
  record Force(Breaks.Break kind) implements Item {}
}
