package org.octavo.style.read;

import java.util.List;
import java.util.stream.Stream;
import org.octavo.style.Property;

/**
 * A line of the manual's table of CSS properties.
 *
 * @param initial value, as CSS writes it; for a shorthand the longhands it sets
 * @param inPdf has an effect in the PDF
 * @param inEpub passes into the EPUB
 */
public record SupportedProperty(
    String name, String initial, boolean inherited, boolean inPdf, boolean inEpub) {

  /**
   * Everything a theme may use, in alphabetical order, without the older names of the same things.
   */
  public static List<SupportedProperty> all() {
    Stream<SupportedProperty> longhands = Stream.of(Property.values()).map(SupportedProperty::of);
    Stream<SupportedProperty> shorthands = Shorthand.names().stream().map(SupportedProperty::of);
    return Stream.concat(longhands, shorthands)
        .sorted((one, other) -> one.name.compareTo(other.name))
        .toList();
  }

  private static SupportedProperty of(Property property) {
    Property.Use use = property.use();
    return new SupportedProperty(
        property.cssName(),
        property.initialText(),
        property.inherited(),
        use != Property.Use.SCREEN,
        use == Property.Use.BOTH || use == Property.Use.SCREEN);
  }

  private static SupportedProperty of(String shorthand) {
    List<Property> longhands = Shorthand.of(shorthand).orElseThrow().longhands();
    return new SupportedProperty(
        shorthand,
        String.join(", ", longhands.stream().map(Property::cssName).toList()),
        longhands.get(0).inherited(),
        true,
        true);
  }
}
