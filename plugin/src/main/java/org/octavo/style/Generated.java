package org.octavo.style;

import java.util.List;
import java.util.Map;

/**
 * What an element adds to the page beyond its text.
 *
 * @param strings {@code string-set}: name and content
 * @param counterReset {@code counter-reset}: name and start value
 * @param counterIncrement {@code counter-increment}: name and step
 * @param content {@code content} of a pseudo-element; empty for {@code normal} and {@code none}
 * @param listStyle {@code list-style-type}: {@code disc, circle, square, decimal, lower-alpha,
 *     upper-alpha, lower-roman, upper-roman, none} or a quoted string's content behind a {@code "}
 *     sign
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
}
