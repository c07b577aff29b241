package org.octavo.book;

import java.util.Objects;
import org.octavo.tree.Element;

/**
 * Where a printed page begins in the text.
 *
 * @param folio the page's label as printed: {@code iv}, {@code 12}
 * @param element the innermost one that holds the first word, or an image; known by its identity
 * @param offset of the first word in the element's own text, that of inner elements left out; 0
 *     before an image
 */
public record PageStart(String folio, Element element, int offset) {

  public PageStart {
    Objects.requireNonNull(folio);
    Objects.requireNonNull(element);
  }
}
