package org.octavo.layout.galley;

import org.octavo.style.Box;

/**
 * The borders and background of a block whose content may continue on other pages. Frames are
 * compared by identity.
 *
 * @param left edge of the border box from the text area's left edge, points
 */
public record Frame(double left, double width, Box box) {
  public boolean visible() {
    return box.background().isVisible() || box.left().width() > 0 || box.right().width() > 0;
  }
}
