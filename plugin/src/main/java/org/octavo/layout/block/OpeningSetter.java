package org.octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.font.Face;
import org.octavo.font.GlyphOutline;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.line.Line;
import org.octavo.layout.line.LineSetter;
import org.octavo.layout.line.OpeningLines;
import org.octavo.layout.line.Paragraph;
import org.octavo.style.Style;
import org.octavo.style.Styled;
import org.octavo.style.Type;

/**
 * Sets paragraphs whose first letter or first line has a style of its own. An initial spans n lines
 * exactly: it sits on the nth baseline, and its top is level with the capitals of the first line
 * (CSS Inline 3 §7).
 */
final class OpeningSetter {

  /** Space between an initial and the lines next to it, in em of these lines. */
  private static final double GAP = 0.25;

  /** A first letter at least this many times larger than the text is an initial. */
  private static final double INITIAL = 1.6;

  private final LineSetter setter;
  private final Lines lines;

  OpeningSetter(LineSetter setter, Lines lines) {
    this.setter = setter;
    this.lines = lines;
  }

  /**
   * A paragraph with its opening.
   *
   * @param initial ink of the initial relative to the first line and the left edge of the measure
   * @param initialLines number of lines that it spans; 0 if there is no initial
   */
  record Opened(List<LineSetter.Variant> variants, List<Ink> initial, int initialLines) {

    static Opened withoutInitial(List<LineSetter.Variant> variants) {
      return new Opened(variants, List.of(), 0);
    }

    /** Lines by which the initial is taller than the paragraph. */
    int linesBelow() {
      return Math.max(0, initialLines - variants.get(0).lines().size());
    }

    /** The style with page ends avoided next to the initial. */
    Style keepingTogether(Style style) {
      if (initialLines <= style.breaks().orphans()) {
        return style;
      }
      return new Style(
          style.display(),
          style.type(),
          style.setting(),
          style.box(),
          style.breaks().withOrphans(initialLines),
          style.generated());
    }
  }

  Opened set(Paragraph paragraph, Styled.Node node, double measure, double indent) {
    Style style = node.style();
    int letter = node.firstLetter().isPresent() ? paragraph.firstLetterEnd() : 0;
    if (letter == 0) {
      return Opened.withoutInitial(lines(paragraph, node, measure, indent, 0));
    }
    Type own = node.firstLetter().get().type();
    int span = initialLines(node.firstLetter().get(), style);
    if (span < 2 || letter >= paragraph.text().length()) {
      Paragraph styled = paragraph.restyled(letter, type -> type.changed(style.type(), own));
      return Opened.withoutInitial(lines(styled, node, measure, indent, 0));
    }
    Type type = initial(own, style, span);
    Paragraph cap = paragraph.upTo(letter).restyled(letter, t -> type);
    Line line = setter.set(cap, style.setting().ofOneLine(), measure, 0).get(0);
    double bearing = leftBearing(line);
    double leading = style.setting().leading();
    double foot = lines.baseline(style.type(), leading) + (span - 1) * leading;
    double room = line.natural() - bearing + GAP * style.type().size();
    List<LineSetter.Variant> variants =
        lines(paragraph.afterInitial(letter), node, measure, room, span);
    if (variants.get(0).lines().size() < span) {
      variants = variants.subList(0, 1);
    }
    return new Opened(variants, lines.inks(line, -bearing, foot), span);
  }

  /**
   * @param indentedLines number of lines next to an initial, all indented; 0 if only the first line
   *     is
   */
  private List<LineSetter.Variant> lines(
      Paragraph paragraph, Styled.Node node, double measure, double indent, int indentedLines) {
    Style style = node.style();
    List<OpeningLines> openings = new ArrayList<>();
    Optional<Style> firstLine = node.firstLine();
    if (firstLine.isPresent()) {
      Paragraph first = paragraph.asFirstLine(style.type(), firstLine.get().type());
      openings.add(new OpeningLines(first, indent, 1));
    }
    int more = indentedLines - openings.size();
    if (more > 0) {
      openings.add(new OpeningLines(paragraph, indent, more));
    }
    return openings.isEmpty()
        ? setter.variants(paragraph, style.setting(), measure, indent)
        : setter.variants(paragraph, style.setting(), measure, openings);
  }

  /** The number of lines from the style, or the nearest to the size of the letter. */
  private int initialLines(Style firstLetter, Style style) {
    int requested = firstLetter.setting().initialLines();
    double size = firstLetter.type().size();
    if (requested > 0 || size < INITIAL * style.type().size()) {
      return requested;
    }
    double capitals = height(firstLetter.type(), size) - height(style.type(), style.type().size());
    return Math.max(2, (int) Math.round(capitals / style.setting().leading()) + 1);
  }

  /** The type in which capitals are as high as the lines. */
  private Type initial(Type own, Style style, int span) {
    double wanted =
        height(style.type(), style.type().size()) + (span - 1) * style.setting().leading();
    Type type = own.withSize(wanted);
    return type.withSize(wanted / height(type, 1));
  }

  /** Cap height, points. */
  private double height(Type type, double size) {
    Face face = lines.face(type);
    return size * face.capHeight() / face.unitsPerEm();
  }

  /** Left side bearing of the first glyph, points; at this size it would look like an indent. */
  private static double leftBearing(Line line) {
    if (!(line.pieces().get(0) instanceof Line.Letters letters)) {
      return 0;
    }
    GlyphRun run = letters.run();
    double left = Double.MAX_VALUE;
    for (GlyphOutline.Segment segment : run.face().outline(run.glyphs().ids()[0]).segments()) {
      if (segment instanceof GlyphOutline.Move move) {
        left = Math.min(left, move.x());
      } else if (segment instanceof GlyphOutline.Line straight) {
        left = Math.min(left, straight.x());
      } else if (segment instanceof GlyphOutline.Quad curve) {
        left = Math.min(left, curve.x());
      } else if (segment instanceof GlyphOutline.Cubic curve) {
        left = Math.min(left, curve.x());
      }
    }
    return left == Double.MAX_VALUE ? 0 : left * run.size() / run.face().unitsPerEm();
  }
}
