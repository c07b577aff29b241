package org.octavo.pdf.tag;

import java.util.Optional;
import org.octavo.layout.ink.Ink;

/** Something painted on a page that belongs to the structure tree. */
public sealed interface PageEvent {

  /** A marked-content sequence; the first on a page has the id 0. */
  record Marked(StructureElement element) implements PageEvent {}

  /** A picture, with its box in points; y upwards from the foot of the page. */
  record Drawn(StructureElement element, double x, double y, double width, double height)
      implements PageEvent {}

  /** The label of a list item. */
  record Labelled(StructureElement element, String text) implements PageEvent {}

  /**
   * A link.
   *
   * @param element that its ink belongs to; empty if nothing is painted before it on the page
   * @param description read out for the link
   */
  record Linked(Ink.Link link, Optional<StructureElement> element, String description)
      implements PageEvent {}
}
