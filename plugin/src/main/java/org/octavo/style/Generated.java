package org.octavo.style;

import java.util.List;
import java.util.Map;

/**
 * The content that an element adds to the page besides its text.
 *
 * @param strings {@code string-set}: name and content
 * @param counterReset {@code counter-reset}: name and start value
 * @param counterIncrement {@code counter-increment}: name and step
 * @param content {@code content} of a pseudo-element; empty for {@code normal} and {@code none}
 * @param listStyle {@code list-style-type}: {@code disc, circle, square, decimal, lower-alpha,
 *     upper-alpha, lower-roman, upper-roman, none}, or {@code "} followed by the text of a quoted
 *     string
 * @param bookmarkLevel outline level from 1 ({@code bookmark-level}); 0 for none
 */
public record Generated(
    Map<String, List<Content>> strings,
    Map<String, Integer> counterReset,
    Map<String, Integer> counterIncrement,
    List<Content> content,
    String listStyle,
    int bookmarkLevel) {

  public static final Generated NOTHING =
      new Generated(Map.of(), Map.of(), Map.of(), List.of(), "none", 0);

  @SuppressWarnings("unchecked") // ContentGrammar keeps them so
  static Generated of(ComputedValues values) {
    return new Generated(
        values.get(Property.STRING_SET, Map.class),
        values.get(Property.COUNTER_RESET, Map.class),
        values.get(Property.COUNTER_INCREMENT, Map.class),
        values.get(Property.CONTENT, List.class),
        values.get(Property.LIST_STYLE_TYPE, String.class),
        values.integer(Property.BOOKMARK_LEVEL));
  }
}
