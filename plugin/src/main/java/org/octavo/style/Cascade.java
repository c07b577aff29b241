package org.octavo.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.FontGrammar;

/**
 * Computes the values of an element from its declarations, in the order of the cascade, and the
 * values of its parent (CSS Cascade 4 §4).
 */
final class Cascade {

  private static final Property[] PROPERTIES = Property.values();

  /**
   * Limits of font sizes and line heights in points. Relative sizes multiply from element to
   * element; the limits keep a mistake finite.
   */
  private static final double SMALLEST = 0.5;

  private static final double LARGEST = 2_000;

  private final StyleBuilder builder;

  Cascade(StyleBuilder builder) {
    this.builder = builder;
  }

  /** The initial values, which the root inherits. */
  ComputedStyle initial(String language) {
    double size = ((Amount) Property.FONT_SIZE.initial()).points();
    double leading = Factor.NORMAL.value() * size;
    Lengths lengths = new Lengths(size, leading, size, leading);
    Object[] values = new Object[PROPERTIES.length];
    for (Property property : PROPERTIES) {
      values[property.ordinal()] = lengths.resolved(property.initial());
    }
    return finished(new ComputedValues(values, values, leading), Optional.empty(), language);
  }

  /**
   * Computes the values of one element or pseudo-element.
   *
   * @param blocks from the weakest to the strongest
   * @param root the values that {@code rem} and {@code rlh} refer to; empty for the root itself
   * @param language of the element, BCP 47
   */
  ComputedStyle derive(
      ComputedStyle parent,
      List<List<Declaration>> blocks,
      Optional<ComputedStyle> root,
      String language) {
    Map<Property, Object> cascaded = cascaded(blocks, false);
    double size = size(cascaded, parent, root.orElse(parent));
    Object lineHeight = lineHeight(cascaded, parent, root.orElse(parent), size);
    double leading =
        Math.min(
            LARGEST,
            lineHeight instanceof Factor factor
                ? factor.value() * size
                : ((Length) lineHeight).points());
    Lengths lengths =
        new Lengths(
            size,
            leading,
            root.map(ComputedStyle::size).orElse(size),
            root.map(ComputedStyle::leading).orElse(leading));
    Object[] values = new Object[PROPERTIES.length];
    for (Property property : PROPERTIES) {
      Object specified = specified(property, cascaded);
      values[property.ordinal()] =
          specified == Declaration.Wide.INHERIT
              ? parent.get(property)
              : lengths.resolved(specified);
    }
    values[Property.FONT_SIZE.ordinal()] = Length.ofPoints(size);
    values[Property.LINE_HEIGHT.ordinal()] = lineHeight;
    values[Property.FONT_WEIGHT.ordinal()] = weight(cascaded, parent);
    if (values[Property.PAGE.ordinal()].equals("")) {
      // the used value of "auto" (CSS Paged Media 3 §8)
      values[Property.PAGE.ordinal()] = parent.get(Property.PAGE);
    }
    Object[] press = press(values, blocks, parent);
    return finished(new ComputedValues(values, press, leading), Optional.of(parent), language);
  }

  /** The values in the press edition: the same array if nothing differs. */
  private static Object[] press(
      Object[] values, List<List<Declaration>> blocks, ComputedStyle parent) {
    boolean differs =
        parent.values().editionsDiffer()
            || blocks.stream().flatMap(List::stream).anyMatch(Declaration::pressOnly);
    if (!differs) {
      return values;
    }
    Map<Property, Object> cascaded = cascaded(blocks, true);
    Object[] press = values.clone();
    for (Property property : PressOnly.ALLOWED) {
      // None of them is a length, so there is nothing to resolve.
      Object specified = specified(property, cascaded);
      press[property.ordinal()] =
          specified == Declaration.Wide.INHERIT ? parent.values().inPress(property) : specified;
    }
    return press;
  }

  private ComputedStyle finished(
      ComputedValues values, Optional<ComputedStyle> parent, String language) {
    Optional<Type> parentType = parent.map(computed -> computed.style().type());
    return new ComputedStyle(values, builder.build(values, parentType, language));
  }

  /**
   * The value of the winning declaration of each property: normal declarations in order, then
   * important ones in order.
   */
  private static Map<Property, Object> cascaded(List<List<Declaration>> blocks, boolean press) {
    Map<Property, Object> winners = new EnumMap<>(Property.class);
    for (boolean important : new boolean[] {false, true}) {
      for (List<Declaration> block : blocks) {
        for (Declaration declaration : block) {
          if (declaration.important() == important && (press || !declaration.pressOnly())) {
            winners.put(declaration.property(), declaration.value());
          }
        }
      }
    }
    return winners;
  }

  /**
   * The specified value: the cascaded one or the default; {@link Declaration.Wide#INHERIT} for that
   * of the parent.
   */
  private static Object specified(Property property, Map<Property, Object> cascaded) {
    Object value = cascaded.getOrDefault(property, Declaration.Wide.UNSET);
    if (value == Declaration.Wide.UNSET) {
      value = property.inherited() ? Declaration.Wide.INHERIT : Declaration.Wide.INITIAL;
    }
    return value == Declaration.Wide.INITIAL ? property.initial() : value;
  }

  /**
   * The lengths that relative units refer to, in points.
   *
   * @param size of the font, for {@code em}
   * @param leading the line height, for {@code lh}
   * @param rootSize for {@code rem}
   * @param rootLeading for {@code rlh}
   */
  private record Lengths(double size, double leading, double rootSize, double rootLeading) {

    Object resolved(Object value) {
      if (!(value instanceof Amount amount)) {
        return value;
      }
      double points = amount.inPoints(size, leading, rootSize, rootLeading);
      return points == 0 && amount.percent() == 0
          ? Length.ZERO
          : new Length(points, amount.percent(), false);
    }
  }

  /**
   * The font size in points. Relative units in {@code font-size} and {@code line-height} refer to
   * the parent.
   */
  private static double size(
      Map<Property, Object> cascaded, ComputedStyle parent, ComputedStyle root) {
    Object value = specified(Property.FONT_SIZE, cascaded);
    if (!(value instanceof Amount amount)) {
      return parent.size();
    }
    double points = amount.inPoints(parent.size(), parent.leading(), root.size(), root.leading());
    return Math.max(SMALLEST, Math.min(LARGEST, points));
  }

  private static Object lineHeight(
      Map<Property, Object> cascaded, ComputedStyle parent, ComputedStyle root, double size) {
    Object value = specified(Property.LINE_HEIGHT, cascaded);
    if (value == Declaration.Wide.INHERIT) {
      return parent.get(Property.LINE_HEIGHT);
    }
    return new Lengths(size, parent.leading(), root.size(), root.leading()).resolved(value);
  }

  private static int weight(Map<Property, Object> cascaded, ComputedStyle parent) {
    Object value = specified(Property.FONT_WEIGHT, cascaded);
    int inherited = (Integer) parent.get(Property.FONT_WEIGHT);
    if (value instanceof FontGrammar.Relative relative) {
      return relative.from(inherited);
    }
    return value instanceof Integer weight ? weight : inherited;
  }
}
