package org.octavo.layout.ink;

import org.octavo.source.Resource;
import org.octavo.style.Color;

/**
 * A mark on a page. Coordinates are points from the top left corner of the trimmed page, y
 * downwards. Reading order is the order of the list.
 */
public sealed interface Ink {

  /** The element it belongs to, or the kind of artifact. */
  Owner owner();

  /**
   * Glyphs at a baseline; decorations come as rules of their own.
   *
   * @param place of their first character in the tree
   */
  record Letters(Owner owner, double x, double baseline, GlyphRun run, Place place)
      implements Ink {}

  /** A filled rectangle: a rule, a background. */
  record Rule(Owner owner, double x, double y, double width, double height, Color color)
      implements Ink {}

  /** An image scaled to the rectangle. */
  record Picture(Owner owner, double x, double y, double width, double height, Resource image)
      implements Ink {}

  /** The active area of a link; invisible, belongs to the content before it. */
  record Link(Owner owner, double x, double y, double width, double height, String href)
      implements Ink {}
}
