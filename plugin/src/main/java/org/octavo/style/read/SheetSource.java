package org.octavo.style.read;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import org.octavo.diagnostic.Position;

/**
 * Where a stylesheet came from.
 *
 * @param display its path as diagnostics show it
 */
record SheetSource(String display) {

  /** Whether it is one of ours, which authors cannot change. */
  boolean isOwn() {
    return display.startsWith(SheetLoader.OWN_FOLDER);
  }

  Position at(int line, int column) {
    return new Position(display, line, column);
  }

  Position at(ICSSSourceLocationAware part) {
    return at(part, Position.ofFile(display));
  }

  /** Where that part begins, or the other place when the parser did not record it. */
  Position at(ICSSSourceLocationAware part, Position otherwise) {
    CSSSourceLocation location = part.getSourceLocation();
    return location == null || !location.hasFirstTokenArea()
        ? otherwise
        : at(location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
  }
}
