package org.octavo.layout.galley;

import org.octavo.style.Box;

/**
 * The borders and background of a block whose content may continue on other pages. Two blocks may
 * look alike, so frames are equal only if they are the same object.
 */
public final class Frame {

  private final double left;
  private final double width;
  private final Box box;

  /**
   * @param left edge of the border box, points from the left edge of the text area
   * @param width of the border box, points
   */
  public Frame(double left, double width, Box box) {
    this.left = left;
    this.width = width;
    this.box = box;
  }

  /** The edge of the border box, points from the left edge of the text area. */
  public double left() {
    return left;
  }

  /** The width of the border box, points. */
  public double width() {
    return width;
  }

  public Box box() {
    return box;
  }

  public boolean visible() {
    return box.background().isVisible() || box.left().width() > 0 || box.right().width() > 0;
  }
}
