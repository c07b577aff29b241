package org.octavo.style;

import java.util.Optional;

/** The box of an element (CSS 2.2 §8). */
public record Box(
    Edges margin, Edges padding, Borders borders, Extent extent, Color background, Flow flow) {

  public static final Box PLAIN =
      new Box(Edges.NONE, Edges.NONE, Borders.NONE, Extent.AUTO, Color.NONE, Flow.NORMAL);

  /** The borders on the four sides. */
  public record Borders(Border top, Border right, Border bottom, Border left) {
    public static final Borders NONE =
        new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE);
  }

  /**
   * The size of the content.
   *
   * @param width {@code auto} fills the measure
   */
  public record Extent(Length width, Length maxWidth, Length height) {
    public static final Extent AUTO = new Extent(Length.AUTO, Length.AUTO, Length.AUTO);
  }

  /**
   * The place of the box on the page, and of the content in the box.
   *
   * @param alignment of the content if the page of the element has room left ({@code
   *     align-content}, CSS Box Alignment 3 §5.1)
   */
  public record Flow(Floating floating, Alignment alignment) {
    public static final Flow NORMAL = new Flow(Floating.NONE, Alignment.START);
  }

  static Box of(ComputedValues values) {
    return new Box(
        new Edges(
            values.length(Property.MARGIN_TOP),
            values.length(Property.MARGIN_RIGHT),
            values.length(Property.MARGIN_BOTTOM),
            values.length(Property.MARGIN_LEFT)),
        new Edges(
            values.length(Property.PADDING_TOP),
            values.length(Property.PADDING_RIGHT),
            values.length(Property.PADDING_BOTTOM),
            values.length(Property.PADDING_LEFT)),
        borders(values),
        new Extent(
            values.length(Property.WIDTH),
            values.length(Property.MAX_WIDTH),
            values.length(Property.HEIGHT)),
        values.background(),
        new Flow(values.get(Property.FLOAT, Floating.class), alignment(values)));
  }

  private static Borders borders(ComputedValues values) {
    return new Borders(
        Border.of(
            values,
            Property.BORDER_TOP_WIDTH,
            Property.BORDER_TOP_STYLE,
            Property.BORDER_TOP_COLOR),
        Border.of(
            values,
            Property.BORDER_RIGHT_WIDTH,
            Property.BORDER_RIGHT_STYLE,
            Property.BORDER_RIGHT_COLOR),
        Border.of(
            values,
            Property.BORDER_BOTTOM_WIDTH,
            Property.BORDER_BOTTOM_STYLE,
            Property.BORDER_BOTTOM_COLOR),
        Border.of(
            values,
            Property.BORDER_LEFT_WIDTH,
            Property.BORDER_LEFT_STYLE,
            Property.BORDER_LEFT_COLOR));
  }

  private static Alignment alignment(ComputedValues values) {
    return cellAlignment(values)
        .orElseGet(() -> values.get(Property.ALIGN_CONTENT, Alignment.class));
  }

  /** In a table cell, {@code vertical-align} has the effect of {@code align-content}. */
  private static Optional<Alignment> cellAlignment(ComputedValues values) {
    if (values.get(Property.DISPLAY) != Style.Display.TABLE_CELL) {
      return Optional.empty();
    }
    Object value = values.get(Property.VERTICAL_ALIGN);
    return value == VerticalPosition.MIDDLE
        ? Optional.of(Alignment.CENTER)
        : value == VerticalPosition.BOTTOM ? Optional.of(Alignment.END) : Optional.empty();
  }

  public Border top() {
    return borders.top();
  }

  public Border right() {
    return borders.right();
  }

  public Border bottom() {
    return borders.bottom();
  }

  public Border left() {
    return borders.left();
  }

  public Length width() {
    return extent.width();
  }

  public Length maxWidth() {
    return extent.maxWidth();
  }

  public Length height() {
    return extent.height();
  }

  public Floating floating() {
    return flow.floating();
  }

  public Alignment alignment() {
    return flow.alignment();
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
