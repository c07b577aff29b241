package org.octavo.style;

import org.octavo.diagnostic.Position;

/**
 * One longhand with its value.
 *
 * @param value as the property's grammar keeps it, or a {@link Wide}
 */
record Declaration(Property property, Object value, boolean important, Position position) {

  /** Values every property takes (CSS Cascade 4 §7.3). */
  enum Wide {
    INHERIT,
    INITIAL,
    UNSET
  }
}
