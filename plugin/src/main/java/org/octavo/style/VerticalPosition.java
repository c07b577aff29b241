package org.octavo.style;

/** The keywords of {@code vertical-align}. */
enum VerticalPosition {
  SUPER(1 / 3.0),
  SUB(-0.2),
  TOP(0),
  MIDDLE(0),
  BOTTOM(0);

  private final double rise;

  VerticalPosition(double rise) {
    this.rise = rise;
  }

  /**
   * The rise of the baseline as a fraction of the font size of the parent: the value that browsers
   * use without metrics of the font.
   */
  double rise() {
    return rise;
  }
}
