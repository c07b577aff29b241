package org.octavo.layout.ink;

import org.octavo.tree.Element;

/**
 * Whose ink it is: structure for the reader, or an artifact that a screen reader passes over (ISO
 * 14289-1 7.1).
 */
public sealed interface Owner {

  /**
   * The innermost element.
   *
   * @param part what of the element: its own content, the marker before it, or generated content
   */
  record Content(Element element, Part part) implements Owner {}

  record Artifact(Kind kind) implements Owner {}

  /** What of an element. */
  enum Part {
    OWN,
    MARKER,
    GENERATED
  }

  /** ISO 32000-1 14.8.2.2. */
  enum Kind {
    HEADER,
    FOOTER,
    RULE,
    LEADER,
    /** Tells that a line of code goes on. */
    HOOK,
    BACKGROUND,
    REPEATED
  }
}
