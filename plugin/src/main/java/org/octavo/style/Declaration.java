package org.octavo.style;

import org.octavo.diagnostic.Position;

/**
 * The declaration of a longhand property.
 *
 * @param value as the grammar of the property keeps it, or a {@link Wide}
 * @param pressOnly whether it applies in the press edition only
 */
public record Declaration(
    Property property, Object value, boolean important, boolean pressOnly, Position position) {

  public Declaration(Property property, Object value, boolean important, Position position) {
    this(property, value, important, false, position);
  }

  /** The same declaration for the press edition only. */
  public Declaration forPress() {
    return new Declaration(property, value, important, true, position);
  }

  /** The keywords that every property accepts (CSS Cascade 4 §7.3). */
  public enum Wide {
    INHERIT,
    INITIAL,
    UNSET
  }
}
