package org.octavo.layout.page;

import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Color;

/** The hairline that separates notes from the text (CSS GCPM 3 §2.5), and the space around it. */
final class NoteRule {

  /**
   * Height of the hairline and the space around it, points. Text above it is at least this far from
   * the notes.
   */
  static final double HEIGHT = 10.5;

  /** Thickness of a hairline that every printer can hold, points. */
  private static final double THICKNESS = 0.4;

  /** From the hairline to the notes, points. */
  private static final double BELOW = 4;

  /** The hairline is as long as the measure divided by this. */
  private static final int SHARE = 3;

  private NoteRule() {}

  /**
   * @param y upper edge of the notes, points from the top of the text area
   * @param measure width of the text area, points
   */
  static Ink at(double y, double measure) {
    Owner owner = new Owner.Artifact(Owner.Kind.RULE);
    double top = y - BELOW - THICKNESS;
    return new Ink.Rule(owner, 0, top, measure / SHARE, THICKNESS, Color.BLACK);
  }
}
