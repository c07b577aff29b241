package org.octavo.style;

/**
 * The computed values of one element, for its children to inherit, and the style made of them, for
 * layout to read.
 */
record ComputedStyle(ComputedValues values, Style style) {

  Object get(Property property) {
    return values.get(property);
  }

  /** The font size in points. */
  double size() {
    return values.size();
  }

  /** The line height in points. */
  double leading() {
    return values.leading();
  }
}
