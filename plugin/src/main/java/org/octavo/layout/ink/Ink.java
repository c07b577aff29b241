package org.octavo.layout.ink;

import org.octavo.source.Resource;
import org.octavo.style.Color;

/**
 * One thing on a page. Coordinates are points from the trimmed page's top left corner, y downwards.
 * Reading order is the order of the list.
 */
public sealed interface Ink {

  /** What it belongs to. */
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

  /** An active area. Links have no ink but belong to the content before them. */
  record Link(Owner owner, double x, double y, double width, double height, String href)
      implements Ink {}
}
