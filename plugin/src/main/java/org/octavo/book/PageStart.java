package org.octavo.book;

import java.util.Objects;
import org.octavo.tree.Element;

/**
 * The place in the text where a printed page begins.
 *
 * @param folio the printed page number: {@code iv}, {@code 12}
 * @param element the innermost element of the first word, or an image
 * @param offset of the first word in the element's own text, without the text of inner elements, in
 *     UTF-16 units; 0 before an image
 */
public record PageStart(String folio, Element element, int offset) {

  public PageStart {
    Objects.requireNonNull(folio);
    Objects.requireNonNull(element);
  }
}
