package org.octavo.style;

import java.util.List;

/**
 * The computed values of one element: lengths in points, everything else as its property keeps it.
 *
 * @param values by the ordinal of their property
 * @param press the same in the printer's edition, where colours and decorations may differ
 * @param size of the font, in points
 * @param leading in points
 * @param page the page's name with the parents' taken over
 * @param style the same as layout reads it
 */
record Computed(
    List<Object> values,
    List<Object> press,
    double size,
    double leading,
    String page,
    Style style) {

  Object get(Property property) {
    return values.get(property.ordinal());
  }
}
