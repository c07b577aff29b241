package org.octavo.layout;

import java.util.List;
import org.octavo.layout.ink.Ink;

/**
 * One finished page; lengths in points.
 *
 * @param index from 0
 * @param folio its page number, such as {@code iv} or {@code 12}, printed or not
 * @param name of its {@code @page}; empty for none
 * @param blank whether it is left blank so that the next chapter begins on a recto
 */
public record Page(int index, String folio, String name, boolean blank, Size size, List<Ink> inks) {

  /**
   * Ink closer than this to the trimmed edge is meant to reach it, points. It is a sixteenth of an
   * inch, the tolerance that printers give for trimming.
   */
  public static final double EDGE = 4.5;

  public Page {
    inks = List.copyOf(inks);
  }

  /** The trimmed size of a page, points. */
  public record Size(double width, double height) {}

  /** Whether the page is a left-hand page; the first page of the book is a recto. */
  public boolean verso() {
    return index % 2 == 1;
  }

  /** Width of the trimmed page, points. */
  public double width() {
    return size.width();
  }

  /** Height of the trimmed page, points. */
  public double height() {
    return size.height();
  }
}
