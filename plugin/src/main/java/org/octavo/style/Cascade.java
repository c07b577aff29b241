package org.octavo.style;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.FontGrammar;

/** From declarations in the order of the cascade, and the parent, to computed values. */
final class Cascade {

  private static final Property[] PROPERTIES = Property.values();

  /** Sizes multiply from element to element; these bounds keep a slip finite. In points. */
  private static final double SMALLEST = 0.5;

  private static final double LARGEST = 2_000;

  private final StyleBuilder builder;

  Cascade(StyleBuilder builder) {
    this.builder = builder;
  }

  /** What stands above the root: initial values. */
  Computed initial(String language) {
    double size = ((Amount) Property.FONT_SIZE.initial()).points();
    double leading = Factor.NORMAL.value() * size;
    Object[] values = new Object[PROPERTIES.length];
    for (Property property : PROPERTIES) {
      values[property.ordinal()] = resolved(property.initial(), size, leading, size, leading);
    }
    return finished(values, values, size, leading, Optional.empty(), "", language);
  }

  /**
   * @param blocks from the weakest to the strongest
   * @param root the computed values {@code rem} and {@code rlh} refer to; empty at the root itself
   * @param language of the element
   */
  Computed derive(
      Computed parent, List<List<Declaration>> blocks, Optional<Computed> root, String language) {
    Map<Property, Object> cascaded = cascaded(blocks, false);
    double size = size(cascaded, parent, root.orElse(parent));
    Object lineHeight = lineHeight(cascaded, parent, root.orElse(parent), size);
    double leading =
        Math.min(
            LARGEST,
            lineHeight instanceof Factor factor
                ? factor.value() * size
                : ((Length) lineHeight).points());
    double rootSize = root.map(Computed::size).orElse(size);
    double rootLeading = root.map(Computed::leading).orElse(leading);
    Object[] values = new Object[PROPERTIES.length];
    for (Property property : PROPERTIES) {
      Object specified = specified(property, cascaded);
      values[property.ordinal()] =
          specified == Declaration.Wide.INHERIT
              ? parent.get(property)
              : resolved(specified, size, leading, rootSize, rootLeading);
    }
    values[Property.FONT_SIZE.ordinal()] = Length.ofPoints(size);
    values[Property.LINE_HEIGHT.ordinal()] = lineHeight;
    values[Property.FONT_WEIGHT.ordinal()] = weight(cascaded, parent);
    String page = (String) values[Property.PAGE.ordinal()];
    return finished(
        values,
        press(values, blocks, parent),
        size,
        leading,
        Optional.of(parent),
        page.isEmpty() ? parent.page() : page,
        language);
  }

  /** The values in the printer's edition: the same array where nothing differs. */
  private static Object[] press(Object[] values, List<List<Declaration>> blocks, Computed parent) {
    boolean differs =
        parent.press() != parent.values()
            || blocks.stream().flatMap(List::stream).anyMatch(Declaration::pressOnly);
    if (!differs) {
      return values;
    }
    Map<Property, Object> cascaded = cascaded(blocks, true);
    Object[] press = values.clone();
    for (Property property : PressOnly.ALLOWED) {
      // Lengths are not among them, so nothing is to be resolved.
      Object specified = specified(property, cascaded);
      press[property.ordinal()] =
          specified == Declaration.Wide.INHERIT
              ? parent.press().get(property.ordinal())
              : specified;
    }
    return press;
  }

  private Computed finished(
      Object[] values,
      Object[] press,
      double size,
      double leading,
      Optional<Computed> parent,
      String page,
      String language) {
    List<Object> frozen = Collections.unmodifiableList(Arrays.asList(values));
    List<Object> frozenPress =
        press == values ? frozen : Collections.unmodifiableList(Arrays.asList(press));
    Style style = builder.build(frozen, frozenPress, size, leading, parent, page, language);
    return new Computed(frozen, frozenPress, size, leading, page, style);
  }

  /**
   * The winning declaration of each property: normal ones in order, then important ones in order.
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
   * The cascaded value, or what stands for none; {@link Declaration.Wide#INHERIT} for the parent's.
   */
  private static Object specified(Property property, Map<Property, Object> cascaded) {
    Object value = cascaded.getOrDefault(property, Declaration.Wide.UNSET);
    if (value == Declaration.Wide.UNSET) {
      value = property.inherited() ? Declaration.Wide.INHERIT : Declaration.Wide.INITIAL;
    }
    return value == Declaration.Wide.INITIAL ? property.initial() : value;
  }

  private static Object resolved(
      Object value, double size, double leading, double rootSize, double rootLeading) {
    if (!(value instanceof Amount amount)) {
      return value;
    }
    double points = amount.inPoints(size, leading, rootSize, rootLeading);
    return points == 0 && amount.percent() == 0
        ? Length.ZERO
        : new Length(points, amount.percent(), false);
  }

  /** Relative units in {@code font-size} and {@code line-height} refer to the parent. */
  private static double size(Map<Property, Object> cascaded, Computed parent, Computed root) {
    Object value = specified(Property.FONT_SIZE, cascaded);
    if (!(value instanceof Amount amount)) {
      return parent.size();
    }
    double points = amount.inPoints(parent.size(), parent.leading(), root.size(), root.leading());
    return Math.max(SMALLEST, Math.min(LARGEST, points));
  }

  private static Object lineHeight(
      Map<Property, Object> cascaded, Computed parent, Computed root, double size) {
    Object value = specified(Property.LINE_HEIGHT, cascaded);
    if (value == Declaration.Wide.INHERIT) {
      return parent.get(Property.LINE_HEIGHT);
    }
    return resolved(value, size, parent.leading(), root.size(), root.leading());
  }

  private static int weight(Map<Property, Object> cascaded, Computed parent) {
    Object value = specified(Property.FONT_WEIGHT, cascaded);
    int inherited = (Integer) parent.get(Property.FONT_WEIGHT);
    if (value instanceof FontGrammar.Relative relative) {
      return relative.from(inherited);
    }
    return value instanceof Integer weight ? weight : inherited;
  }
}
