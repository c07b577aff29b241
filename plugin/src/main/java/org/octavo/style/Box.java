package org.octavo.style;

import java.util.OptionalInt;

/**
 * The box of an element.
 *
 * @param width of the content; {@code auto} fills the measure
 * @param background 0xRRGGBB
 * @param floating {@code float}
 */
public record Box(
    Edges margin,
    Edges padding,
    Border top,
    Border right,
    Border bottom,
    Border left,
    Length width,
    Length maxWidth,
    Length height,
    OptionalInt background,
    Floating floating) {

  public static final Box PLAIN =
      new Box(
          Edges.NONE,
          Edges.NONE,
          Border.NONE,
          Border.NONE,
          Border.NONE,
          Border.NONE,
          Length.AUTO,
          Length.AUTO,
          Length.AUTO,
          OptionalInt.empty(),
          Floating.NONE);

  /** {@code float}, with the values of CSS Page Floats 3 and GCPM 3 §2 that a book needs. */
  public enum Floating {
    NONE,
    TOP,
    BOTTOM,
    TOP_OR_BOTTOM,
    FOOTNOTE
  }
}
