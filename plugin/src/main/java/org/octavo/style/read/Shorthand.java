package org.octavo.style.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.style.Property;
import org.octavo.style.PropertyNames;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/**
 * Shorthand properties. A shorthand sets the longhands that it does not mention to their initial
 * values (CSS Cascade 4 §3).
 */
final class Shorthand {

  private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

  private static final List<Property> VARIANTS =
      List.of(
          Property.FONT_VARIANT_CAPS,
          Property.FONT_VARIANT_NUMERIC,
          Property.FONT_VARIANT_POSITION,
          Property.FONT_VARIANT_LIGATURES);

  private static final List<Property> FONT =
      List.of(
          Property.FONT_STYLE,
          Property.FONT_VARIANT_CAPS,
          Property.FONT_WEIGHT,
          Property.FONT_SIZE,
          Property.LINE_HEIGHT,
          Property.FONT_FAMILY,
          Property.FONT_VARIANT_NUMERIC,
          Property.FONT_VARIANT_POSITION,
          Property.FONT_VARIANT_LIGATURES,
          Property.FONT_FEATURE_SETTINGS,
          Property.FONT_KERNING);

  private static final Map<String, Shorthand> BY_NAME = byName();

  private final List<Property> longhands;
  private final Expansion expansion;

  private Shorthand(List<Property> longhands, Expansion expansion) {
    this.longhands = List.copyOf(longhands);
    this.expansion = expansion;
  }

  @FunctionalInterface
  private interface Expansion {
    Optional<Map<Property, Object>> of(List<Value> values, List<Property> longhands);
  }

  static Optional<Shorthand> of(String cssName) {
    return Optional.ofNullable(BY_NAME.get(cssName));
  }

  static Set<String> names() {
    return BY_NAME.keySet();
  }

  List<Property> longhands() {
    return longhands;
  }

  /** The value of each longhand; empty if a component is not valid. */
  Optional<Map<Property, Object>> expand(List<Value> values) {
    return expansion.of(values, longhands);
  }

  private static Map<String, Shorthand> byName() {
    Map<String, Shorthand> byName = new LinkedHashMap<>();
    byName.put("margin", new Shorthand(sides("margin", ""), Shorthand::fourSides));
    byName.put("padding", new Shorthand(sides("padding", ""), Shorthand::fourSides));
    for (String box : List.of("margin", "padding")) {
      byName.put(box + "-block", new Shorthand(of(box, "top", "bottom"), Shorthand::twoSides));
      byName.put(box + "-inline", new Shorthand(of(box, "left", "right"), Shorthand::twoSides));
    }
    for (String part : List.of("width", "style", "color")) {
      byName.put(
          "border-" + part, new Shorthand(sides("border", "-" + part), Shorthand::fourSides));
    }
    for (String side : SIDES) {
      byName.put("border-" + side, new Shorthand(border(side), Shorthand::anyOrder));
    }
    byName.put("border", new Shorthand(allBorders(), Shorthand::wholeBorder));
    byName.put(
        "list-style",
        new Shorthand(
            List.of(Property.LIST_STYLE_POSITION, Property.LIST_STYLE_TYPE), Shorthand::anyOrder));
    byName.put(
        "background", new Shorthand(List.of(Property.BACKGROUND_COLOR), Shorthand::background));
    byName.put(
        "text-decoration",
        new Shorthand(List.of(Property.TEXT_DECORATION_LINE), Shorthand::anyOrder));
    byName.put("font-variant", new Shorthand(VARIANTS, Shorthand::fontVariant));
    byName.put("font", new Shorthand(FONT, Shorthand::font));
    return byName;
  }

  private static Property longhand(String name) {
    return PropertyNames.find(name).orElseThrow();
  }

  private static List<Property> sides(String before, String after) {
    return SIDES.stream().map(side -> longhand(before + "-" + side + after)).toList();
  }

  private static List<Property> of(String box, String first, String second) {
    return List.of(longhand(box + "-" + first), longhand(box + "-" + second));
  }

  private static List<Property> border(String side) {
    return List.of(
        longhand("border-" + side + "-width"),
        longhand("border-" + side + "-style"),
        longhand("border-" + side + "-color"));
  }

  private static List<Property> allBorders() {
    List<Property> all = new ArrayList<>();
    SIDES.forEach(side -> all.addAll(border(side)));
    return all;
  }

  private static Map<Property, Object> initials(List<Property> properties) {
    Map<Property, Object> initials = new EnumMap<>(Property.class);
    properties.forEach(property -> initials.put(property, property.initial()));
    return initials;
  }

  /** One to four values: top, right, bottom, left (CSS 2.2 §8.3). */
  private static Optional<Map<Property, Object>> fourSides(
      List<Value> values, List<Property> sides) {
    if (values.isEmpty() || values.size() > 4) {
      return Optional.empty();
    }
    int last = values.size() - 1;
    int[] chosen = {0, Math.min(1, last), last < 2 ? 0 : 2, last < 3 ? Math.min(1, last) : 3};
    return each(sides, values, chosen);
  }

  private static Optional<Map<Property, Object>> twoSides(
      List<Value> values, List<Property> sides) {
    boolean known = values.size() == 1 || values.size() == 2;
    return known ? each(sides, values, new int[] {0, values.size() - 1}) : Optional.empty();
  }

  private static Optional<Map<Property, Object>> each(
      List<Property> properties, List<Value> values, int[] chosen) {
    Map<Property, Object> expanded = new EnumMap<>(Property.class);
    for (int i = 0; i < properties.size(); i++) {
      Optional<Object> value = properties.get(i).read(List.of(values.get(chosen[i])));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      expanded.put(properties.get(i), value.get());
    }
    return Optional.of(expanded);
  }

  /** Assigns each component to the first longhand that accepts it and has no value yet. */
  private static Optional<Map<Property, Object>> anyOrder(
      List<Value> values, List<Property> longhands) {
    Map<Property, Object> expanded = initials(longhands);
    List<Property> free = new ArrayList<>(longhands);
    for (Value value : values) {
      if (!takeFirst(free, value, expanded)) {
        return Optional.empty();
      }
    }
    return Optional.of(expanded);
  }

  private static boolean takeFirst(
      List<Property> free, Value value, Map<Property, Object> expanded) {
    for (Property property : free) {
      Optional<Object> read = property.read(List.of(value));
      if (read.isPresent()) {
        expanded.put(property, read.get());
        free.remove(property);
        return true;
      }
    }
    return false;
  }

  private static Optional<Map<Property, Object>> wholeBorder(
      List<Value> values, List<Property> longhands) {
    Map<Property, Object> expanded = new EnumMap<>(Property.class);
    for (int side = 0; side < longhands.size(); side += 3) {
      Optional<Map<Property, Object>> one = anyOrder(values, longhands.subList(side, side + 3));
      if (one.isEmpty()) {
        return one;
      }
      expanded.putAll(one.get());
    }
    return Optional.of(expanded);
  }

  private static Optional<Map<Property, Object>> background(
      List<Value> values, List<Property> longhands) {
    boolean none = values.size() == 1 && Grammar.keyword(values.get(0)).equals(Optional.of("none"));
    return none ? Optional.of(initials(longhands)) : anyOrder(values, longhands);
  }

  /**
   * Distributes keywords to the {@code font-variant-*} properties; one property may get several.
   */
  private static Optional<Map<Property, Object>> fontVariant(
      List<Value> values, List<Property> longhands) {
    Map<Property, Object> expanded = initials(longhands);
    if (values.size() == 1 && Grammar.keyword(values.get(0)).equals(Optional.of("none"))) {
      expanded.put(
          Property.FONT_VARIANT_LIGATURES,
          Property.FONT_VARIANT_LIGATURES.read(values).orElseThrow());
      return Optional.of(expanded);
    }
    Map<Property, List<Value>> spread = new EnumMap<>(Property.class);
    for (Value value : values) {
      Optional<Property> taker =
          longhands.stream().filter(p -> p.read(List.of(value)).isPresent()).findFirst();
      if (taker.isEmpty()) {
        return Optional.empty();
      }
      spread.computeIfAbsent(taker.get(), p -> new ArrayList<>()).add(value);
    }
    spread.forEach((property, words) -> expanded.put(property, property.read(words).orElseThrow()));
    return Optional.of(expanded);
  }

  /** {@code [style || variant || weight]? size [/ line-height]? family} (CSS Fonts 4 §2.7). */
  private static Optional<Map<Property, Object>> font(
      List<Value> values, List<Property> longhands) {
    Map<Property, Object> expanded = initials(longhands);
    List<Property> free =
        new ArrayList<>(
            List.of(Property.FONT_STYLE, Property.FONT_VARIANT_CAPS, Property.FONT_WEIGHT));
    int next = 0;
    while (next < values.size()
        && next < 3
        && (Grammar.keyword(values.get(next)).equals(Optional.of("normal"))
            || takeFirst(free, values.get(next), expanded))) {
      next++;
    }
    if (next >= values.size()) {
      return Optional.empty();
    }
    Optional<Object> size = Property.FONT_SIZE.read(List.of(values.get(next++)));
    size.ifPresent(value -> expanded.put(Property.FONT_SIZE, value));
    if (next + 1 < values.size() && values.get(next).equals(new Value.Mark('/'))) {
      Optional<Object> leading = Property.LINE_HEIGHT.read(List.of(values.get(next + 1)));
      if (leading.isEmpty()) {
        return Optional.empty();
      }
      expanded.put(Property.LINE_HEIGHT, leading.get());
      next += 2;
    }
    Optional<Object> families = Property.FONT_FAMILY.read(values.subList(next, values.size()));
    families.ifPresent(value -> expanded.put(Property.FONT_FAMILY, value));
    return size.isPresent() && families.isPresent() ? Optional.of(expanded) : Optional.empty();
  }
}
