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
 * One line of a paragraph. Its glyphs and their positions are computed on first access, because
 * most variants of a paragraph are never printed. Thread-safe.
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
   * The content of the line. Positions are points from the left edge of the measure.
   *
   * @param pieces from left to right
   * @param natural width of the text without protrusion, points; less than the measure in
   *     unjustified lines
   * @param space width of a word space, em; 0 in a line without word spaces
   * @param overfull whether the line is wider than the measure, which the setter has reported
   * @param origin source position of its first character
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

  /** A copy with another piece at its end. */
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

  /** Marks in this line, in text order. */
  public List<Mark> marks() {
    return marks;
  }

  /** Whether the line ends in a hyphen that layout added. */
  public boolean hyphenated() {
    return hyphenated;
  }

  /** Whether the line ends in a hyphen, added by layout or typed by the author. */
  public boolean endsInHyphen() {
    return hyphenated || !text.isEmpty() && isHyphen(text.charAt(text.length() - 1));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /** Whether this is the last line of its paragraph. */
  public boolean last() {
    return last;
  }

  /** Height of the tallest inline image above the baseline, points; 0 for text only. */
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

  /** Width of the text without protrusion, points; less than the measure in unjustified lines. */
  public double natural() {
    return content().natural();
  }

  /** Width of a word space, em; 0 in a line without word spaces. */
  public double space() {
    return content().space();
  }

  /** Horizontal scale of its glyphs; 1 if unscaled. */
  public double scale() {
    for (Piece piece : pieces()) {
      if (piece instanceof Letters letters) {
        return letters.run().scale();
      }
    }
    return 1;
  }

  /** Whether the line is wider than the measure, which the setter has reported. */
  public boolean overfull() {
    return content().overfull();
  }

  /** Source position of its first character. */
  public Position origin() {
    return content().origin();
  }

  /** An item with a horizontal position in the line. */
  public sealed interface Piece {
    double x();

    Owner owner();

    String href();

    double width();
  }

  /** A glyph run, raised above the baseline by {@code run.type().rise()}. */
  public record Letters(double x, GlyphRun run, SpanSource source, double width) implements Piece {
    @Override
    public Owner owner() {
      return source.owner();
    }

    @Override
    public String href() {
      return source.href();
    }

    /** Position of the first character in the document tree. */
    public Place place() {
      return source.place();
    }
  }

  /** An image whose bottom edge is on the baseline. */
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
