package org.octavo.style;

/** The words of {@code vertical-align}. */
enum Placement {
  SUPER(1 / 3.0),
  SUB(-0.2),
  TOP(0),
  MIDDLE(0),
  BOTTOM(0);

  private final double rise;

  Placement(double rise) {
    this.rise = rise;
  }

  /**
   * Of the baseline, in parts of the parent's size: where browsers put it when the font does not
   * say.
   */
  double rise() {
    return rise;
  }
}
