package org.octavo.layout.block;

import java.util.Optional;
import org.octavo.tree.Element;

/**
 * The number of the next item of a list (HTML Standard, the {@code ol} element).
 *
 * @param next number of the next item
 * @param step difference to the number after it; -1 in a reversed list
 */
record Numbering(int next, int step) {

  static Numbering of(Element list) {
    boolean down = list.attribute("reversed").isPresent();
    int first = down ? items(list) : 1;
    return new Numbering(
        list.attribute("start").flatMap(Numbering::number).orElse(first), down ? -1 : 1);
  }

  /** The numbering at an item, which may set its own number. */
  Numbering at(Element item) {
    return new Numbering(item.attribute("value").flatMap(Numbering::number).orElse(next), step);
  }

  Numbering following() {
    return new Numbering(next + step, step);
  }

  private static int items(Element list) {
    return (int)
        list.children().stream()
            .filter(child -> child instanceof Element element && element.is("li"))
            .count();
  }

  private static Optional<Integer> number(String value) {
    try {
      return Optional.of(Integer.valueOf(value.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
