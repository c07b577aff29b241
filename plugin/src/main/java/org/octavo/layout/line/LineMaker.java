package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.octavo.font.Face;
import org.octavo.font.ShapedText;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Glyphs;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Type;

/**
 * Builds the glyph runs of one line after its breaks are chosen: shapes words that a break divides
 * again, then computes the advance of each glyph.
 */
final class LineMaker {

  /** The text of a hyphen that layout added, so that text extraction can join the word. */
  private static final String LAYOUT_HYPHEN = "\u00AD";

  /** Least space between a leader and the text before and after it, em. */
  private static final double LEADER_GAP = 0.4;

  private final ShapedParagraph shaped;
  private final TextShaper shaper;

  LineMaker(ShapedParagraph shaped) {
    this.shaped = shaped;
    this.shaper = shaped.type();
  }

  /**
   * The units of a line, cut at its ends.
   *
   * @param from index of the first character of the line
   * @param to index after the last visible character
   * @param hyphen whether to append a hyphen
   */
  List<Unit> cut(int from, int to, boolean hyphen) {
    List<Unit> cut = new ArrayList<>();
    for (int i = shaped.unitAt(from); i < shaped.units().size(); i++) {
      Unit unit = shaped.units().get(i);
      if (unit.start() >= to) {
        break;
      }
      boolean last = unit.end() >= to;
      if (unit instanceof Unit.Text textUnit) {
        cut.add(
            cut(textUnit, Math.max(from, unit.start()), Math.min(to, unit.end()), hyphen && last));
      } else {
        cut.add(unit);
      }
    }
    return cut;
  }

  private Unit.Text cut(Unit.Text textUnit, int from, int to, boolean hyphen) {
    if (from == textUnit.start() && to == textUnit.end() && !hyphen) {
      return textUnit;
    }
    String text = shaped.paragraph().text().substring(from, to) + (hyphen ? "-" : "");
    Word word = textUnit.word();
    Word part = new Word(shaper, word.type(), word.face(), word.script(), text);
    return new Unit.Text(from, to, textUnit.span(), part);
  }

  /**
   * The pieces of a line, from left to right.
   *
   * @param x of the first piece, points from the left edge of the measure
   * @param leader width of a leader in the line, points
   * @param hyphen whether the last character is a hyphen that layout added
   * @param trailingSpace whether to append a space of zero width, so that text extraction separates
   *     the words of this line and the next
   */
  List<Line.Piece> pieces(
      List<Unit> units,
      double x,
      Justification justification,
      double leader,
      boolean hyphen,
      boolean trailingSpace) {
    List<Line.Piece> pieces = new ArrayList<>();
    RunBuilder run = null;
    double at = x;
    int lastText = lastText(units);
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit instanceof Unit.Text textUnit) {
        if (run == null || !run.accepts(textUnit.span(), textUnit.face())) {
          at = close(run, at, pieces);
          run =
              new RunBuilder(
                  textUnit.span(),
                  textUnit.start(),
                  textUnit.face(),
                  justification.scale(),
                  maxGlyphs(units, i));
        }
        shaper.recordUse(textUnit, shaped.paragraph());
        run.append(textUnit, hyphen && i == lastText);
        if (trailingSpace && i == lastText) {
          run.appendSpace(0);
        }
      } else if (unit instanceof Unit.Gap gap) {
        if (run == null || !run.accepts(gap.span(), gap.face())) {
          at = close(run, at, pieces);
          run =
              new RunBuilder(
                  gap.span(), gap.start(), gap.face(), justification.scale(), maxGlyphs(units, i));
        }
        run.appendSpace(gap.natural() + justification.extra() * gap.elastic());
      } else if (unit instanceof Unit.InlineBox object) {
        if (run != null && object.inline() instanceof Inline.Leader) {
          run.appendSpace(0);
        }
        at = close(run, at, pieces);
        run = null;
        if (object.inline() instanceof Inline.Image image) {
          pieces.add(new Line.Image(at, image));
          at += image.width();
        } else if (object.inline() instanceof Inline.Leader pattern) {
          leader(pattern, at, leader, pieces);
          at += leader;
        }
      }
    }
    close(run, at, pieces);
    return pieces;
  }

  /** Upper bound of the glyphs in a run that begins at the unit, with one trailing space. */
  private static int maxGlyphs(List<Unit> units, int from) {
    int glyphs = 1;
    for (int i = from; i < units.size(); i++) {
      glyphs += units.get(i) instanceof Unit.Text textUnit ? textUnit.shaped().glyphs().length : 1;
    }
    return glyphs;
  }

  private static int lastText(List<Unit> units) {
    for (int i = units.size() - 1; i >= 0; i--) {
      if (units.get(i) instanceof Unit.Text) {
        return i;
      }
    }
    return -1;
  }

  private static double close(RunBuilder run, double at, List<Line.Piece> pieces) {
    if (run == null) {
      return at;
    }
    GlyphRun built = run.build();
    double width = built.width();
    pieces.add(new Line.Letters(at, built, run.span.sourceAt(run.start), width));
    return at + width;
  }

  /**
   * Repeats the pattern on a grid that starts at the left edge of the measure, so that the dots of
   * several lines align vertically.
   */
  private void leader(Inline.Leader leader, double from, double width, List<Line.Piece> pieces) {
    Span span = shaped.paragraph().spanAt(leader.at());
    Type style = span.type();
    Word pattern = new Word(shaper, style, shaper.face(style), TextShaper.LATIN, leader.pattern());
    double step = pattern.width();
    if (step <= 0) {
      return;
    }
    double gap = LEADER_GAP * style.size();
    SpanSource source =
        SpanSource.generated(new Owner.Artifact(Owner.Kind.LEADER), span.source().href());
    int first = (int) Math.ceil((from + gap) / step);
    int last = (int) Math.floor((from + width - gap) / step);
    for (int i = first; i < last; i++) {
      RunBuilder run =
          new RunBuilder(span, span.start(), pattern.face(), 1, pattern.shaped().glyphs().length);
      run.append(new Unit.Text(leader.at(), leader.at() + 1, span, pattern), false);
      GlyphRun built = run.build();
      pieces.add(new Line.Letters(i * step, built, source, step));
    }
  }

  /** Collects the glyphs of one span and face. */
  private static final class RunBuilder {
    private final Span span;
    private final int start;
    private final Face face;
    private final double scale;
    private final StringBuilder text;
    private final int[] glyphs;
    private final int[] clusters;
    private final double[] advances;
    private int count;

    /** Empty until a glyph has an offset, which is rare. */
    private double[] xOffsets = {};

    private double[] yOffsets = {};

    /**
     * @param start index of the first character in the paragraph
     * @param most maximum number of glyphs
     */
    RunBuilder(Span span, int start, Face face, double scale, int most) {
      this.span = span;
      this.start = start;
      this.face = face;
      this.scale = scale;
      text = new StringBuilder(most);
      glyphs = new int[most];
      clusters = new int[most];
      advances = new double[most];
    }

    boolean accepts(Span other, Face otherFace) {
      return face == otherFace
          && (span == other
              || span.type().equals(other.type()) && span.source().isLike(other.source()));
    }

    void append(Unit.Text textUnit, boolean hyphen) {
      ShapedText shaped = textUnit.shaped();
      double unit = span.type().size() / face.unitsPerEm();
      int base = text.length();
      int[] shapedClusters = shaped.clusters();
      for (int i = 0; i < shaped.glyphs().length; i++) {
        boolean first = i == 0 || shapedClusters[i] != shapedClusters[i - 1];
        double spacing = first ? span.type().letterSpacing() : 0;
        add(
            shaped.glyphs()[i],
            base + shapedClusters[i],
            (shaped.advances()[i] * unit + spacing) * scale,
            shaped.xOffsets()[i] * unit * scale,
            shaped.yOffsets()[i] * unit);
      }
      String sourceText = shaped.text();
      text.append(
          hyphen ? sourceText.substring(0, sourceText.length() - 1) + LAYOUT_HYPHEN : sourceText);
    }

    void appendSpace(double width) {
      add(face.glyph(' '), text.length(), width, 0, 0);
      text.append(' ');
    }

    private void add(int glyph, int cluster, double advance, double dx, double dy) {
      glyphs[count] = glyph;
      clusters[count] = cluster;
      advances[count] = advance;
      if (dx != 0 || dy != 0) {
        if (xOffsets.length == 0) {
          xOffsets = new double[glyphs.length];
          yOffsets = new double[glyphs.length];
        }
        xOffsets[count] = dx;
        yOffsets[count] = dy;
      }
      count++;
    }

    GlyphRun build() {
      Glyphs set =
          new Glyphs(
              Arrays.copyOf(glyphs, count),
              Arrays.copyOf(advances, count),
              xOffsets.length == 0 ? xOffsets : Arrays.copyOf(xOffsets, count),
              yOffsets.length == 0 ? yOffsets : Arrays.copyOf(yOffsets, count),
              Arrays.copyOf(clusters, count));
      return new GlyphRun(face, span.type(), scale, set, text.toString());
    }
  }
}
