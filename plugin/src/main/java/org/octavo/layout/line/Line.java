package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.GlyphRun;
import org.octavo.layout.Owner;

/**
 * One set line. Positions are points from the left edge of the measure.
 *
 * @param pieces from left to right
 * @param marks that stand in this line, in order
 * @param hyphenated ends in a hyphen that layout made
 * @param last the last line of its paragraph
 * @param natural width of the ink from the left edge on, without protrusion; shorter than the
 *     measure in unjustified lines
 * @param space the width of a word space in em; 0 in a line without one
 * @param overfull wider than the measure, which has been told
 * @param height what an inline image asks for above the baseline, in points; 0 for text
 */
public record Line(
    List<Piece> pieces,
    List<Mark> marks,
    boolean hyphenated,
    boolean last,
    double natural,
    double space,
    double height,
    String text,
    boolean overfull) {

  /** With one piece more at its end. */
  Line with(Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return new Line(
        List.copyOf(more), marks, hyphenated, last, natural, space, height, text, overfull);
  }

  /** A thing in the line. */
  public sealed interface Piece {
    double x();

    Owner owner();

    String href();

    double width();
  }

  /** Glyphs on the baseline or above it by {@code run.type().rise()}. */
  public record Letters(double x, GlyphRun run, Owner owner, String href, double width)
      implements Piece {}

  /** An image standing on the baseline. */
  public record Image(double x, Inline.Image image) implements Piece {
    @Override
    public Owner owner() {
      return image.owner();
    }

    @Override
    public String href() {
      return image.href();
    }

    @Override
    public double width() {
      return image.width();
    }
  }
}
