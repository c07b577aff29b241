package org.octavo.layout.line;

import org.octavo.style.Content;
import org.octavo.tree.Element;

/**
 * Knows counters, page numbers and named strings at the point of the book that is being collected.
 */
@FunctionalInterface
public interface ContentResolver {

  /** Resolves literal text only: for measuring, where counters must not advance. */
  ContentResolver LITERALS_ONLY =
      (content, element) -> content instanceof Content.Literal literal ? literal.text() : "";

  /** The characters of a piece of generated content; not for leaders and quotation marks. */
  String resolve(Content content, Element element);
}
