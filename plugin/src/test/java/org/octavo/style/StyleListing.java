package org.octavo.style;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lists styles as text: for each element, the values that differ from its parent or from a plain
 * box.
 */
final class StyleListing {

  /** The classes whose nested records are groups of values. */
  private static final Set<Class<?>> GROUPS =
      Set.of(Type.class, Setting.class, Box.class, Breaks.class);

  private StyleListing() {}

  static String of(Styled.Node root) {
    StringBuilder out = new StringBuilder();
    list(root, "", List.of(), out);
    return out.toString();
  }

  private static void list(
      Styled.Node node, String indent, List<String> inherited, StringBuilder out) {
    List<String> own = facts(node.style());
    String classes = node.element().attributes().getOrDefault("class", "").replace(' ', '.');
    String name = node.element().name() + (classes.isEmpty() ? "" : "." + classes);
    line(name, indent, own, inherited, out);
    part("::before", node.before(), indent, own, out);
    part("::marker", node.marker(), indent, own, out);
    for (Styled child : node.children()) {
      if (child instanceof Styled.Node inner) {
        list(inner, indent + "  ", own, out);
      }
    }
    part("::after", node.after(), indent, own, out);
  }

  private static void part(
      String name,
      java.util.Optional<Style> style,
      String indent,
      List<String> own,
      StringBuilder out) {
    style.ifPresent(s -> line(name, indent + "  ", facts(s), own, out));
  }

  private static void line(
      String name, String indent, List<String> own, List<String> inherited, StringBuilder out) {
    out.append(indent).append(name);
    own.stream().filter(fact -> !inherited.contains(fact)).forEach(f -> out.append(' ').append(f));
    out.append('\n');
  }

  /** All values of inherited parts, and those of other parts that are not initial. */
  private static List<String> facts(Style style) {
    List<String> facts = new ArrayList<>();
    facts.add("display=" + style.display());
    facts(style.type(), null, facts);
    facts(style.setting(), null, facts);
    facts(style.box(), Box.PLAIN, facts);
    facts(style.breaks(), Breaks.PLAIN, facts);
    facts(style.generated(), Generated.NOTHING, facts);
    return facts;
  }

  private static void facts(Record part, Record plain, List<String> facts) {
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      Object value = value(component, part);
      if (value instanceof Record group && GROUPS.contains(value.getClass().getNestHost())) {
        facts(group, plain == null ? null : (Record) value(component, plain), facts);
      } else if (plain == null || !value.equals(value(component, plain))) {
        facts.add(component.getName() + "=" + text(value));
      }
    }
  }

  private static Object value(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Object value) {
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof Length length) {
      String points = number(length.points()) + "pt";
      return length.auto()
          ? "auto"
          : length.fraction() == 0 ? points : points + "+" + number(100 * length.fraction()) + "%";
    }
    if (value instanceof Edges edges) {
      return String.join(
          ",", text(edges.top()), text(edges.right()), text(edges.bottom()), text(edges.left()));
    }
    if (value instanceof Border border) {
      return number(border.width()) + "pt/" + border.line() + "/" + text(border.color());
    }
    if (value instanceof Color color) {
      return color.screen().equals(color.press())
          ? hex(color.screen())
          : hex(color.screen()) + "|" + hex(color.press());
    }
    return value.toString().replace(", ", ",").replace(' ', '_');
  }

  private static String hex(OptionalInt rgb) {
    return rgb.isPresent() ? Integer.toHexString(rgb.getAsInt()) : "none";
  }

  private static String number(double value) {
    return new BigDecimal(value)
        .setScale(4, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
