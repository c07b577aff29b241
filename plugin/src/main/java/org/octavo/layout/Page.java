package org.octavo.layout;

import java.util.List;
import org.octavo.layout.ink.Ink;

/**
 * One finished page; lengths in points.
 *
 * @param index from 0
 * @param folio its label as counted: {@code iv}, {@code 12}; also where it is not printed
 * @param name of its {@code @page}, empty for none
 * @param blank made to get to a recto: nothing on it
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
   * How near to the trimmed edge ink must come to be meant to reach it, points: a sixteenth of an
   * inch, by which printers say that their knives may miss.
   */
  public static final double EDGE = 4.5;

  public Page {
    inks = List.copyOf(inks);
  }
}
