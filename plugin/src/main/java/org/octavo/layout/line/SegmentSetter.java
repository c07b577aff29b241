package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.style.Setting;

/** Sets one segment of a paragraph, the text between two forced line breaks. */
final class SegmentSetter {
  /**
   * Word spaces narrower than {@link Demerits#NARROWEST} by more than this are hard to see, em;
   * such a line keeps its natural spaces and is overfull.
   */
  private static final double TOO_NARROW = 0.05;

  /** Rounding tolerance of the width of a line, points. */
  private static final double ROUNDING = 0.01;

  private final ShapedParagraph shaped;
  private final Diagnostics diagnostics;
  private final Setting setting;
  private final double measure;
  private final double indent;
  private final PrecedingLine above;
  private final BreakFinder finder;
  private final LineMaker maker;
  private final String text;

  SegmentSetter(
      ShapedParagraph shaped,
      Diagnostics diagnostics,
      Setting setting,
      double measure,
      double indent,
      PrecedingLine above) {
    this.shaped = shaped;
    this.diagnostics = diagnostics;
    this.setting = setting;
    this.measure = measure;
    this.indent = indent;
    this.above = above;
    this.finder = new BreakFinder(shaped, setting);
    this.maker = new LineMaker(shaped);
    this.text = shaped.paragraph().text();
  }

  void set(int start, int end, List<Line> lines) {
    if (!setting.space().collapses()) {
      setPreserved(start, end, lines);
      return;
    }
    BreakPoints points = finder.between(start, end, measure - Math.max(0, indent));
    BreakSolution fit =
        setting.align() == Setting.Align.JUSTIFY
            ? totalFit(points, start, end).best()
            : new RaggedFit(text, points, measure, indent, setting.balanced()).best();
    lines.addAll(lines(points, fit, start));
  }

  /** Sets preformatted text such as code, which keeps its spaces and line breaks. */
  private void setPreserved(int start, int end, List<Line> lines) {
    ContinuationMark hook =
        ContinuationMark.in(
            shaped.paragraph().spanAt(Math.min(start, text.length() - 1)), shaped.type());
    double room = measure - Math.max(0, indent);
    for (CodeBreaks.Part part : new CodeBreaks(shaped, room, hook.width()).of(start, end)) {
      boolean continued = part.to() < end;
      double partIndent = indent + part.indent();
      Line line = line(part.from(), part.to(), false, !continued, partIndent);
      lines.add(continued ? line.with(hook.at(measure)) : line);
    }
  }

  /**
   * Sets the first {@code count} lines only, each with the indent.
   *
   * @return index of the first character after these lines
   */
  int setFirstLines(int start, int end, int count, List<Line> lines) {
    double room = measure - indent;
    BreakPoints points = finder.between(start, end, room);
    double runt = Demerits.SHORTEST_LAST_LINE * shaped.size(start);
    BreakSolution fit =
        setting.align() == Setting.Align.JUSTIFY
            ? new TotalFit(new CandidateLines(points, room, 0, Demerits.SCALING, runt, above))
                .best()
            : new RaggedFit(text, points, room, 0, setting.balanced()).best();
    int from = start;
    for (int i = 0; i < Math.min(count, fit.lines()); i++) {
      int point = fit.breaks()[i];
      int to = points.offset[point];
      boolean last = point == points.count - 1;
      lines.add(line(from, to, points.hyphen[point], last, indent));
      from = to;
    }
    return from;
  }

  /**
   * The variants of the whole paragraph, which has no forced line break.
   *
   * @param allowLoose whether other lengths may have very wide word spaces
   */
  List<LineSetter.Variant> variants(boolean allowLoose) {
    BreakPoints points = finder.between(0, text.length(), measure - Math.max(0, indent));
    TotalFit totalFit = totalFit(points, 0, text.length());
    int looseness = setting.looseness();
    BreakSolution best = totalFit.best(looseness);
    if (looseness != 0) {
      reportUnmetLooseness(best.lines() - totalFit.best().lines());
      return List.of(new LineSetter.Variant(lines(points, best, 0), 0));
    }
    List<LineSetter.Variant> variants = new ArrayList<>();
    variants.add(new LineSetter.Variant(lines(points, best, 0), 0));
    for (BreakSolution fit : allowLoose ? totalFit.looseFits() : totalFit.usualFits()) {
      if (Math.abs(fit.lines() - best.lines()) == 1 && !totalFit.hasPoorLastLine(fit)) {
        double demerits = fit.demerits() - best.demerits();
        variants.add(new LineSetter.Variant(lines(points, fit, 0), demerits));
      }
    }
    return variants;
  }

  private void reportUnmetLooseness(int reached) {
    int requested = setting.looseness();
    if (reached != requested) {
      int lines = Math.abs(requested);
      String change =
          lines + (lines == 1 ? " line " : " lines ") + (requested > 0 ? "longer" : "shorter");
      diagnostics.report(Code.UNMET_LOOSENESS, shaped.paragraph().origin(), change);
    }
  }

  private TotalFit totalFit(BreakPoints points, int start, int end) {
    int first = start < end ? start : Math.max(0, start - 1);
    double runt = Demerits.SHORTEST_LAST_LINE * shaped.size(first);
    return new TotalFit(new CandidateLines(points, measure, indent, Demerits.SCALING, runt, above));
  }

  private List<Line> lines(BreakPoints points, BreakSolution fit, int start) {
    List<Line> lines = new ArrayList<>();
    int from = start;
    for (int i = 0; i < fit.lines(); i++) {
      int point = fit.breaks()[i];
      int to = points.offset[point];
      boolean last = point == points.count - 1;
      lines.add(line(from, to, points.hyphen[point], last, i == 0 ? indent : 0));
      from = to;
    }
    return lines;
  }

  private Line line(int from, int to, boolean hyphen, boolean last, double lineIndent) {
    int inkStart = from == 0 ? from : Math.min(finder.lineStart(from), to);
    int inkEnd = finder.lineEnd(inkStart, to);
    boolean forced = last && to < text.length();
    boolean atSpace = forced || !hyphen && inkEnd < text.length() && inkEnd < to;
    return new Line(
        marks(from, to, last),
        hyphen,
        last && to == text.length(),
        height(inkStart, inkEnd),
        text.substring(inkStart, inkEnd),
        () -> content(inkStart, inkEnd, hyphen, last, lineIndent, atSpace));
  }

  private double height(int from, int to) {
    double height = 0;
    for (Inline inline : shaped.paragraph().inlines()) {
      if (inline instanceof Inline.Image image && image.at() >= from && image.at() < to) {
        height = Math.max(height, image.height());
      }
    }
    return height;
  }

  /**
   * @param atSpace whether the line ends at a space or a forced line break
   */
  private Line.Content content(
      int inkStart, int inkEnd, boolean hyphen, boolean last, double lineIndent, boolean atSpace) {
    List<Unit> units = maker.cut(inkStart, inkEnd, hyphen);
    double box = 0;
    double gap = 0;
    double elastic = 0;
    boolean leader = false;
    for (Unit unit : units) {
      box += unit.width();
      if (unit instanceof Unit.Gap space) {
        gap += space.natural();
        elastic += space.elastic();
      } else if (unit instanceof Unit.InlineBox object) {
        leader |= object.inline() instanceof Inline.Leader;
      }
    }
    double left = finder.leftProtrusion(inkStart);
    double right = finder.rightProtrusion(inkEnd, hyphen);
    double available = measure - lineIndent;
    double slack = available + left + right - box - gap;
    Setting.Align align = last ? setting.last() : setting.align();
    Justification justification = justification(align, last, slack, box, elastic);
    double free =
        align == Setting.Align.JUSTIFY || leader
            ? 0
            : available
                + left
                + right
                - box * justification.scale()
                - gap
                - justification.extra() * elastic;
    double x = lineIndent - left;
    if (align == Setting.Align.RIGHT) {
      x += free;
    } else if (align == Setting.Align.CENTER) {
      x += free / 2;
    }
    List<Line.Piece> pieces =
        maker.pieces(units, x, justification, leader ? Math.max(0, slack) : 0, hyphen, atSpace);
    boolean overfull = slack < -ROUNDING && justification == Justification.NONE;
    Position origin = shaped.paragraph().originAt(inkStart);
    if (overfull) {
      reportOverfull(origin);
    }
    double space = elastic > 0 ? Demerits.SPACE + justification.extra() : 0;
    double natural = box * justification.scale() + gap + justification.extra() * elastic;
    return new Line.Content(pieces, natural, space, overfull, origin);
  }

  private Justification justification(
      Setting.Align align, boolean last, double slack, double box, double elastic) {
    boolean justify = setting.align() == Setting.Align.JUSTIFY && setting.space().collapses();
    if (!justify || last && align != Setting.Align.JUSTIFY && slack >= 0) {
      return Justification.NONE;
    }
    Justification justification = Justification.of(slack, box, elastic, Demerits.SCALING);
    boolean hasNoSpaces = Math.abs(justification.extra()) >= Justification.NO_SPACES;
    boolean tooNarrow = justification.extra() < Demerits.NARROWEST - Demerits.SPACE - TOO_NARROW;
    return hasNoSpaces || tooNarrow ? Justification.NONE : justification;
  }

  private List<Mark> marks(int from, int to, boolean last) {
    List<Mark> found = new ArrayList<>();
    for (Mark mark : shaped.paragraph().marks()) {
      boolean inside = mark.at() >= from && mark.at() < to;
      if (inside || last && mark.at() == to) {
        found.add(mark);
      }
    }
    return found;
  }

  private void reportOverfull(Position origin) {
    diagnostics.report(Code.OVERFULL_LINE, origin);
  }
}
