package org.octavo.press;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one printer takes; lengths in inches, type and rules in points.
 *
 * @param trims that it offers
 * @param custom the smallest and largest of other sizes, if it cuts them
 * @param gutters by the number of pages, ascending
 * @param margin least distance of ink from the three trimmed edges
 * @param marginWithBleed the same in a book in which something bleeds
 * @param leastTint the lightest fill, as a part of full black
 * @param pages how many there may be
 * @param resolution of photographs at their size, pixels per inch
 * @param lineArt the same of images in black and white
 * @param spineBleeds whether bleed is wanted at the bound edge
 * @param takesCropMarks whether they may be in the file
 * @param flat whether nothing may be transparent
 */
record Limits(
    Quoted<List<Trim>> trims,
    Optional<Quoted<List<Trim>>> custom,
    Quoted<List<Gutter>> gutters,
    Quoted<Double> margin,
    Quoted<Double> marginWithBleed,
    Quoted<Double> leastType,
    Quoted<Double> leastRule,
    Quoted<Double> leastTint,
    Map<Paper, Quoted<Pages>> pages,
    Quoted<Integer> resolution,
    Quoted<Integer> lineArt,
    Quoted<Double> bleed,
    Quoted<Boolean> spineBleeds,
    Quoted<Boolean> takesCropMarks,
    Quoted<Boolean> flat) {

  /** The fewest and the most. */
  record Pages(int least, int most) {}

  /**
   * Least margin at the spine of a book that is not thicker.
   *
   * @param inches of margin
   */
  record Gutter(int pages, double inches) {}

  /** In inches; a thicker book than the table knows gets the widest. */
  double gutter(int count) {
    List<Gutter> steps = gutters.value();
    return steps.stream()
        .filter(step -> count <= step.pages())
        .findFirst()
        .orElse(steps.get(steps.size() - 1))
        .inches();
  }

  /** What the thickness alone adds to the margin of a thin book, in inches. */
  double thickness(int count) {
    return gutter(count) - gutters.value().get(0).inches();
  }
}
