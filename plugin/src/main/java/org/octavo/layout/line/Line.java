package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.octavo.diagnostic.Position;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.ink.Place;

/**
 * One set line: what its glyphs are and where they stand is found out when it is first asked for,
 * since most ways to break a paragraph are never seen. Safe for several threads.
 */
public final class Line {

  private final List<Mark> marks;
  private final boolean hyphenated;
  private final boolean last;
  private final double height;
  private final String text;
  private Optional<Supplier<Content>> maker;
  private Content content;

  /**
   * What stands in the line. Positions are points from the left edge of the measure.
   *
   * @param pieces from left to right
   * @param natural width of the ink from the left edge on, without protrusion; shorter than the
   *     measure in unjustified lines
   * @param space the width of a word space in em; 0 in a line without one
   * @param overfull wider than the measure, which has been reported
   * @param origin where the author wrote its first character
   */
  record Content(
      List<Piece> pieces, double natural, double space, boolean overfull, Position origin) {

    Content with(Piece piece) {
      List<Piece> more = new ArrayList<>(pieces);
      more.add(piece);
      return new Content(List.copyOf(more), natural, space, overfull, origin);
    }
  }

  Line(
      List<Mark> marks,
      boolean hyphenated,
      boolean last,
      double height,
      String text,
      Supplier<Content> maker) {
    this.marks = marks;
    this.hyphenated = hyphenated;
    this.last = last;
    this.height = height;
    this.text = text;
    this.maker = Optional.of(maker);
  }

  /** With one piece more at its end. */
  Line with(Piece piece) {
    return new Line(marks, hyphenated, last, height, text, () -> content().with(piece));
  }

  private synchronized Content content() {
    if (maker.isPresent()) {
      content = maker.get().get();
      maker = Optional.empty();
    }
    return content;
  }

  /** Marks that stand in this line, in order. */
  public List<Mark> marks() {
    return marks;
  }

  /** Ends in a hyphen that layout made. */
  public boolean hyphenated() {
    return hyphenated;
  }

  /** Ends in a hyphen, of layout's making or the author's. */
  public boolean endsInHyphen() {
    return hyphenated || !text.isEmpty() && isHyphen(text.charAt(text.length() - 1));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /** The last line of its paragraph. */
  public boolean last() {
    return last;
  }

  /** What an inline image asks for above the baseline, in points; 0 for text. */
  public double height() {
    return height;
  }

  public String text() {
    return text;
  }

  /** From left to right. */
  public List<Piece> pieces() {
    return content().pieces();
  }

  /**
   * Width of the ink from the left edge on, without protrusion, in points; shorter than the measure
   * in unjustified lines.
   */
  public double natural() {
    return content().natural();
  }

  /** The width of a word space in em; 0 in a line without one. */
  public double space() {
    return content().space();
  }

  /** By how much its glyphs are scaled; 1 for not at all. */
  public double scale() {
    for (Piece piece : pieces()) {
      if (piece instanceof Letters letters) {
        return letters.run().scale();
      }
    }
    return 1;
  }

  /** Wider than the measure, which has been told. */
  public boolean overfull() {
    return content().overfull();
  }

  /** Where the author wrote its first character. */
  public Position origin() {
    return content().origin();
  }

  /** A thing in the line. */
  public sealed interface Piece {
    double x();

    Owner owner();

    String href();

    double width();
  }

  /** Glyphs on the baseline or above it by {@code run.type().rise()}. */
  public record Letters(double x, GlyphRun run, Source source, double width) implements Piece {
    @Override
    public Owner owner() {
      return source.owner();
    }

    @Override
    public String href() {
      return source.href();
    }

    /** Of the first character in the tree. */
    public Place place() {
      return source.place();
    }
  }

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
