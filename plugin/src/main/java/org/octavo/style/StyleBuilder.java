package org.octavo.style;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.octavo.style.Style.Display;

/**
 * Builds styles from computed values. Equal parts of styles are one object, so the styles of a book
 * take little memory and are fast to compare. Safe for several threads.
 */
final class StyleBuilder {

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /**
   * @param parent the type of the parent; empty for the initial values
   * @param language of the element, BCP 47
   */
  Style build(ComputedValues values, Optional<Type> parent, String language) {
    return shared(
        new Style(
            display(values),
            shared(Type.of(values, parent, language)),
            shared(Setting.of(values)),
            shared(Box.of(values)),
            shared(Breaks.of(values)),
            shared(Generated.of(values))));
  }

  @SuppressWarnings("unchecked") // an equal object has the same class
  private <T> T shared(T part) {
    return (T) known.computeIfAbsent(part, same -> same);
  }

  /** A float is a block (CSS 2.2 §9.7). */
  private static Display display(ComputedValues values) {
    Display display = values.get(Property.DISPLAY, Display.class);
    boolean floats = values.get(Property.FLOAT) != Box.Floating.NONE;
    return floats && display == Display.INLINE ? Display.BLOCK : display;
  }
}
