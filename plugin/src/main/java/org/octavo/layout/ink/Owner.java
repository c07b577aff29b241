package org.octavo.layout.ink;

import org.octavo.tree.Element;

/**
 * The owner of ink: an element of the structure, or an artifact that screen readers skip (ISO
 * 14289-1 7.1).
 */
public sealed interface Owner {

  /**
   * The innermost element.
   *
   * @param part its own content, the marker before it, or generated content
   */
  record Content(Element element, Part part) implements Owner {}

  record Artifact(Kind kind) implements Owner {}

  /** A part of an element. */
  enum Part {
    OWN,
    MARKER,
    GENERATED
  }

  /** The kinds of artifacts (ISO 32000-1 14.8.2.2). */
  enum Kind {
    HEADER,
    FOOTER,
    RULE,
    LEADER,
    /** Shows that a line of code continues. */
    HOOK,
    BACKGROUND,
    REPEATED
  }
}
