package org.octavo.pdf.tag;

import java.util.Optional;
import org.octavo.layout.ink.Ink;

/** What of a page matters to the structure tree, in reading order. */
public sealed interface PageEvent {

  /** A sequence of marked content; the first on a page has the number 0. */
  record Marked(StructureElement element) implements PageEvent {}

  /** A picture that has been drawn; y upwards. */
  record Drawn(StructureElement element, double x, double y, double width, double height)
      implements PageEvent {}

  /** What stands before an item of a list. */
  record Labelled(StructureElement element, String text) implements PageEvent {}

  /**
   * An active area.
   *
   * @param element that its ink belongs to; empty when nothing has been painted that it could be
   * @param description what a screen reader says before the link is followed
   */
  record Linked(Ink.Link link, Optional<StructureElement> element, String description)
      implements PageEvent {}
}
