package org.octavo.press;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How a book is to be printed.
 *
 * @param bleed in points; empty for the printer's where something reaches the trimmed edge, and
 *     none where nothing does
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
