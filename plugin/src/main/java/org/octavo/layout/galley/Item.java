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
   * @param inks relative to its top left corner, x from the left edge of the text area
   * @param grid whether it is aligned with the baseline grid of the page
   * @param breakCost cost of ending a page below it ({@link PageCosts})
   * @param calls ids of the notes that it calls, in order
   * @param anchors ids of the elements that begin in it
   * @param strings values of named strings that it sets
   * @param header table header to repeat above it if a page begins with it
   * @param line present if it is a line of running text
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
      List<Frame> frames,
      Optional<TextLine> line)
      implements Placeable {

    /** A slab with ink only, not aligned with the grid and in no frame. */
    public static Slab of(double height, List<Ink> inks) {
      return new Slab(
          height,
          inks,
          false,
          0,
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty(),
          List.of(),
          Optional.empty());
    }

    public Slab with(boolean onGrid, double cost, List<String> noteCalls, List<String> ids) {
      return new Slab(height, inks, onGrid, cost, noteCalls, ids, strings, header, frames, line);
    }

    public Slab onGrid(boolean aligned) {
      return new Slab(
          height, inks, aligned, breakCost, calls, anchors, strings, header, frames, line);
    }

    public Slab withBreakCost(double cost) {
      return new Slab(height, inks, grid, cost, calls, anchors, strings, header, frames, line);
    }

    public Slab withHeader(Optional<Slab> repeated) {
      return new Slab(
          height, inks, grid, breakCost, calls, anchors, strings, repeated, frames, line);
    }

    public Slab inFrames(List<Frame> around) {
      return new Slab(height, inks, grid, breakCost, calls, anchors, strings, header, around, line);
    }

    /** This slab with ink before its own, and with more ids and named strings. */
    public Slab startingWith(List<Ink> lead, List<String> ids, Map<String, String> values) {
      return new Slab(
          height,
          join(lead, inks),
          grid,
          breakCost,
          calls,
          join(ids, anchors),
          values,
          header,
          frames,
          line);
    }

    public Slab withLine(TextLine textLine) {
      return new Slab(
          height,
          inks,
          grid,
          breakCost,
          calls,
          anchors,
          strings,
          header,
          frames,
          Optional.of(textLine));
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
