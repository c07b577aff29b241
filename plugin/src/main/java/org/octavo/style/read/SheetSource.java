package org.octavo.style.read;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import org.octavo.diagnostic.Position;

/**
 * The source of a stylesheet.
 *
 * @param display its path in diagnostics
 */
record SheetSource(String display) {

  /** Whether it is one of Octavo's own stylesheets. */
  boolean isOwn() {
    return display.startsWith(SheetLoader.OWN_FOLDER);
  }

  Position at(int line, int column) {
    return new Position(display, line, column);
  }

  Position at(ICSSSourceLocationAware part) {
    return at(part, Position.ofFile(display));
  }

  /** The start of that part, or the other position if the parser did not record it. */
  Position at(ICSSSourceLocationAware part, Position otherwise) {
    CSSSourceLocation location = part.getSourceLocation();
    return location == null || !location.hasFirstTokenArea()
        ? otherwise
        : at(location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
  }
}
