package org.octavo.layout.line;

import org.octavo.style.Content;
import org.octavo.tree.Element;

/** Resolves counters, page numbers and cross-references in generated content. */
@FunctionalInterface
public interface ContentResolver {

  /** Resolves literal text only; for measuring, because counters must not advance. */
  ContentResolver LITERALS_ONLY =
      (content, element) -> content instanceof Content.Literal literal ? literal.text() : "";

  /** The text of one item of generated content, other than leaders and quotation marks. */
  String resolve(Content content, Element element);
}
