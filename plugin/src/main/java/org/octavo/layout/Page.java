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
public record Page(
    int index,
    String folio,
    String name,
    boolean verso,
    boolean blank,
    double width,
    double height,
    List<Ink> inks) {

  /**
   * Ink closer than this to the trimmed edge is meant to reach it, points. It is a sixteenth of an
   * inch, the tolerance that printers give for trimming.
   */
  public static final double EDGE = 4.5;

  public Page {
    inks = List.copyOf(inks);
  }
}
