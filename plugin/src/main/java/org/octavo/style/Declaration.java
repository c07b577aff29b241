package org.octavo.style;

import org.octavo.diagnostic.Position;

/**
 * One longhand with its value.
 *
 * @param value as the property's grammar keeps it, or a {@link Wide}
 * @param pressOnly whether it counts in the printer's edition alone
 */
public record Declaration(
    Property property, Object value, boolean important, boolean pressOnly, Position position) {

  public Declaration(Property property, Object value, boolean important, Position position) {
    this(property, value, important, false, position);
  }

  /** The same for the printer's edition alone. */
  public Declaration forPress() {
    return new Declaration(property, value, important, true, position);
  }

  /** Values every property takes (CSS Cascade 4 §7.3). */
  public enum Wide {
    INHERIT,
    INITIAL,
    UNSET
  }
}
