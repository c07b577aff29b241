package org.octavo.style;

/**
 * The box of an element.
 *
 * @param width of the content; {@code auto} fills the measure
 * @param floating {@code float}
 * @param alignment where the content stands when the page of the element has room left ({@code
 *     align-content}, CSS Box Alignment 3 §5.1)
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
    Color background,
    Floating floating,
    Alignment alignment) {

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
          Color.NONE,
          Floating.NONE,
          Alignment.START);

  /** A box whose content stands at the top. */
  public Box(
      Edges margin,
      Edges padding,
      Border top,
      Border right,
      Border bottom,
      Border left,
      Length width,
      Length maxWidth,
      Length height,
      Color background,
      Floating floating) {
    this(
        margin,
        padding,
        top,
        right,
        bottom,
        left,
        width,
        maxWidth,
        height,
        background,
        floating,
        Alignment.START);
  }

  /** {@code float}, with the values of CSS Page Floats 3 and GCPM 3 §2 that a book needs. */
  public enum Floating {
    NONE,
    TOP,
    BOTTOM,
    TOP_OR_BOTTOM,
    FOOTNOTE
  }

  /** {@code align-content} of a block. */
  public enum Alignment {
    START,
    CENTER,
    END
  }
}
