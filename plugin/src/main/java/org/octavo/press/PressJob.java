package org.octavo.press;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How a book is to be printed.
 *
 * @param bleed in points; if empty, the printer's bleed for a book in which something reaches the
 *     trim, and no bleed for any other book
 * @param cropMarks whether marks show the corners of the trimmed page
 */
public record PressJob(Printer printer, Paper paper, OptionalDouble bleed, boolean cropMarks) {

  public static final PressJob DEFAULT =
      new PressJob(Printer.GENERIC, Paper.WHITE, OptionalDouble.empty(), false);

  public PressJob {
    Objects.requireNonNull(printer);
    Objects.requireNonNull(paper);
    Objects.requireNonNull(bleed);
  }
}
