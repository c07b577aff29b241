package org.octavo.style;

/** The computed style of one element. Equal parts of styles are the same object. */
public record Style(
    Display display, Type type, Setting setting, Box box, Breaks breaks, Generated generated) {

  /** {@code display}. */
  public enum Display {
    NONE,
    INLINE,
    BLOCK,
    /** Becomes the beginning of the next paragraph, if there is one. */
    RUN_IN,
    LIST_ITEM,
    TABLE,
    TABLE_CAPTION,
    TABLE_HEADER_GROUP,
    TABLE_ROW_GROUP,
    TABLE_FOOTER_GROUP,
    TABLE_ROW,
    TABLE_CELL;

    /** Whether the element makes a box of its own below the one before it. */
    public boolean isBlock() {
      return this != INLINE && this != NONE;
    }
  }
}
