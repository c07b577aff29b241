package org.octavo.layout.galley;

import org.octavo.style.Box;

/**
 * The borders and background of a block whose content may continue on other pages. Frames are
 * compared by identity.
 *
 * @param left edge of the border box, points from the left edge of the text area
 * @param width of the border box, points
 */
public record Frame(double left, double width, Box box) {
  public boolean visible() {
    return box.background().isVisible() || box.left().width() > 0 || box.right().width() > 0;
  }
}
