package org.octavo.style;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The computed values of one element: lengths in points, everything else as the grammar of its
 * property keeps it.
 *
 * <p>Both arrays are indexed by the ordinal of the property and must not change any more. They are
 * the same array where the editions do not differ.
 */
final class ComputedValues {

  private final Object[] screen;
  private final Object[] press;
  private final double leading;

  /**
   * @param press the values in the press edition; see {@link PressOnly}
   * @param leading the line height in points; the value of {@link Property#LINE_HEIGHT} may be a
   *     factor, which children inherit
   */
  ComputedValues(Object[] screen, Object[] press, double leading) {
    this.screen = screen;
    this.press = press;
    this.leading = leading;
  }

  boolean editionsDiffer() {
    return press != screen;
  }

  Object get(Property property) {
    return screen[property.ordinal()];
  }

  Object inPress(Property property) {
    return press[property.ordinal()];
  }

  <T> T get(Property property, Class<T> type) {
    return type.cast(get(property));
  }

  Length length(Property property) {
    return (Length) get(property);
  }

  /** A length without a percentage, in points. */
  double points(Property property) {
    return length(property).points();
  }

  int integer(Property property) {
    return (Integer) get(property);
  }

  boolean flag(Property property) {
    return (Boolean) get(property);
  }

  /** The font size in points. */
  double size() {
    return points(Property.FONT_SIZE);
  }

  /** The line height in points. */
  double leading() {
    return leading;
  }

  /** The colour of the text; a transparent one counts as black. */
  Color color() {
    return new Color(textColor(get(Property.COLOR)), textColor(inPress(Property.COLOR)));
  }

  private static OptionalInt textColor(Object value) {
    return OptionalInt.of(((OptionalInt) value).orElse(0));
  }

  /** The colour of a border, by default that of the text. */
  Color borderColor(Property property) {
    Color text = color();
    return new Color(
        borderColor(get(property), text.screen()), borderColor(inPress(property), text.press()));
  }

  private static OptionalInt borderColor(Object value, OptionalInt text) {
    return ((Optional<?>) value).map(OptionalInt.class::cast).orElse(text);
  }

  /** A colour that may be transparent. */
  Color background() {
    return new Color(
        (OptionalInt) get(Property.BACKGROUND_COLOR),
        (OptionalInt) inPress(Property.BACKGROUND_COLOR));
  }

  /** Whether the element itself has that line of {@code text-decoration-line}. */
  boolean isDecorated(String line, Edition edition) {
    Object lines =
        edition == Edition.SCREEN
            ? get(Property.TEXT_DECORATION_LINE)
            : inPress(Property.TEXT_DECORATION_LINE);
    return ((Set<?>) lines).contains(line);
  }
}
