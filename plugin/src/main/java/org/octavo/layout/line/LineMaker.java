package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.octavo.font.Face;
import org.octavo.font.ShapedText;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Type;

/**
 * Makes the glyph runs of one line whose ends are known: shapes what the break cut, then gives
 * every glyph its advance.
 */
final class LineMaker {

  private static final String LAYOUT_HYPHEN = "\u00AD";

  private final ShapedParagraph shaped;
  private final TypeCase type;

  LineMaker(ShapedParagraph shaped, TypeCase type) {
    this.shaped = shaped;
    this.type = type;
  }

  /**
   * The units of a line, cut at its ends; a hyphen made by layout is the last character.
   *
   * @param from first character of the line
   * @param to after the last character that has ink
   */
  List<Unit> cut(int from, int to, boolean hyphen) {
    List<Unit> cut = new ArrayList<>();
    for (int i = shaped.unitAt(from); i < shaped.units().size(); i++) {
      Unit unit = shaped.units().get(i);
      if (unit.start() >= to) {
        break;
      }
      boolean last = unit.end() >= to;
      if (unit instanceof Unit.Letters letters) {
        cut.add(
            cut(letters, Math.max(from, unit.start()), Math.min(to, unit.end()), hyphen && last));
      } else {
        cut.add(unit);
      }
    }
    return cut;
  }

  private Unit.Letters cut(Unit.Letters letters, int from, int to, boolean hyphen) {
    if (from == letters.start() && to == letters.end() && !hyphen) {
      return letters;
    }
    String text = shaped.paragraph().text().substring(from, to) + (hyphen ? "-" : "");
    Word word = letters.word();
    Word part = new Word(type, word.type(), word.face(), word.script(), text);
    return new Unit.Letters(from, to, letters.span(), part);
  }

  /**
   * @param x of the first piece, points from the left edge of the measure
   * @param leader width of a leader in the line, points
   * @param trailingSpace the line ended at a space or where it was told to, which is kept as a
   *     space without width so that words stay apart when read back
   */
  List<Line.Piece> pieces(
      List<Unit> units,
      double x,
      Spread spread,
      double leader,
      boolean hyphen,
      boolean trailingSpace) {
    List<Line.Piece> pieces = new ArrayList<>();
    RunBuilder run = null;
    double at = x;
    int lastLetters = lastLetters(units);
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit instanceof Unit.Letters letters) {
        if (run == null || !run.takes(letters.span(), letters.face())) {
          at = close(run, at, pieces);
          run =
              new RunBuilder(
                  letters.span(),
                  letters.start(),
                  letters.face(),
                  spread.scale(),
                  glyphs(units, i));
        }
        type.used(letters.face(), letters.span().type(), shaped.paragraph().origin());
        run.letters(letters, hyphen && i == lastLetters);
        if (trailingSpace && i == lastLetters) {
          run.space(0);
        }
      } else if (unit instanceof Unit.Gap gap) {
        if (run == null || !run.takes(gap.span(), gap.face())) {
          at = close(run, at, pieces);
          run =
              new RunBuilder(gap.span(), gap.start(), gap.face(), spread.scale(), glyphs(units, i));
        }
        run.space(gap.natural() + spread.extra() * gap.elastic());
      } else if (unit instanceof Unit.Object object) {
        if (run != null && object.inline() instanceof Inline.Leader) {
          run.space(0);
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

  /** As many there may be from a unit on: the run may end before, and a space may be added. */
  private static int glyphs(List<Unit> units, int from) {
    int glyphs = 1;
    for (int i = from; i < units.size(); i++) {
      glyphs += units.get(i) instanceof Unit.Letters letters ? letters.shaped().glyphs().length : 1;
    }
    return glyphs;
  }

  private static int lastLetters(List<Unit> units) {
    for (int i = units.size() - 1; i >= 0; i--) {
      if (units.get(i) instanceof Unit.Letters) {
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
   * The pattern is repeated on a grid that starts at the measure's left edge, so that dots stand
   * below dots.
   */
  private void leader(Inline.Leader leader, double from, double width, List<Line.Piece> pieces) {
    Span span = shaped.paragraph().spanAt(leader.at());
    Type style = span.type();
    Word pattern = new Word(type, style, type.face(style), TypeCase.LATIN, leader.pattern());
    double step = pattern.width();
    if (step <= 0) {
      return;
    }
    double gap = 0.4 * style.size();
    Source source = Source.generated(new Owner.Artifact(Owner.Kind.LEADER), span.source().href());
    int first = (int) Math.ceil((from + gap) / step);
    int last = (int) Math.floor((from + width - gap) / step);
    for (int i = first; i < last; i++) {
      RunBuilder run =
          new RunBuilder(span, span.start(), pattern.face(), 1, pattern.shaped().glyphs().length);
      run.letters(new Unit.Letters(leader.at(), leader.at() + 1, span, pattern), false);
      GlyphRun built = run.build();
      pieces.add(new Line.Letters(i * step, built, source, step));
    }
  }

  /** Collects glyphs of one span and face. */
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

    /** Without a number in them while no glyph is out of its place. */
    private double[] xOffsets = {};

    private double[] yOffsets = {};

    /**
     * @param start of the first character in the paragraph
     * @param most glyphs that there may be
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

    boolean takes(Span other, Face otherFace) {
      return face == otherFace
          && (span == other
              || span.type().equals(other.type()) && span.source().isLike(other.source()));
    }

    void letters(Unit.Letters letters, boolean hyphen) {
      ShapedText shaped = letters.shaped();
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
      String said = shaped.text();
      text.append(hyphen ? said.substring(0, said.length() - 1) + LAYOUT_HYPHEN : said);
    }

    void space(double width) {
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
      return new GlyphRun(
          face,
          span.type(),
          scale,
          Arrays.copyOf(glyphs, count),
          Arrays.copyOf(advances, count),
          xOffsets.length == 0 ? xOffsets : Arrays.copyOf(xOffsets, count),
          yOffsets.length == 0 ? yOffsets : Arrays.copyOf(yOffsets, count),
          Arrays.copyOf(clusters, count),
          text.toString());
    }
  }
}
