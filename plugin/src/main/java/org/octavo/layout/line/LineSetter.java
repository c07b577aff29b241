package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.style.Setting;

/** Sets a paragraph: the front door of this package. */
public final class LineSetter {

  private final TypeCase type;
  private final Diagnostics diagnostics;
  private final UnsetScripts unset;

  /** A setter for one chapter. */
  public LineSetter(TypeCase type, Diagnostics diagnostics) {
    this.type = type;
    this.diagnostics = diagnostics;
    this.unset = new UnsetScripts(diagnostics);
  }

  /** Where faults of what is set are told. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Widths of unbroken text, for columns of tables; points (CSS 2.2 §17.5.2.2). */
  public record Widths(double minimum, double maximum) {}

  /**
   * One way to set a paragraph.
   *
   * @param demerits beyond those of the best way, 0 for the best
   */
  public record Variant(List<Line> lines, double demerits) {}

  /** The best way to set a paragraph. */
  public List<Line> set(Paragraph paragraph, Setting setting, double measure, double indent) {
    List<Variant> variants = variants(paragraph, setting, measure, indent);
    return variants.isEmpty() ? List.of() : variants.get(0).lines();
  }

  /**
   * The best way to set a paragraph, then the best with a line less and with a line more where
   * these are tolerable: what a page builder needs to make ends meet (Mittelbach 2016). Only
   * justified text without forced line ends has them.
   *
   * @param measure in points
   * @param indent of the first line, points
   */
  public List<Variant> variants(
      Paragraph paragraph, Setting setting, double measure, double indent) {
    if (paragraph.isEmpty()) {
      return List.of();
    }
    unset.tell(paragraph);
    boolean justified = setting.align() == Setting.Align.JUSTIFY && setting.space().collapses();
    ShapedParagraph shaped = new ShapedParagraph(paragraph, type, justified);
    if (justified && paragraph.text().indexOf('\n') < 0) {
      return new Stretch(shaped, setting, measure, indent).variants();
    }
    return List.of(new Variant(stretches(shaped, setting, measure, indent), 0));
  }

  /**
   * Sets a paragraph that opens in another way than it goes on. Each opening is broken as if the
   * whole paragraph were set so, and its lines are taken from the beginning; the rest follows where
   * they end.
   */
  public List<Variant> variants(
      Paragraph paragraph, Setting setting, double measure, List<Opening> openings) {
    List<Line> head = new ArrayList<>();
    int forced = paragraph.text().indexOf('\n');
    int end = forced < 0 ? paragraph.text().length() : forced;
    int from = 0;
    for (Opening opening : openings) {
      if (from < end) {
        boolean justified = setting.align() == Setting.Align.JUSTIFY;
        ShapedParagraph shaped = new ShapedParagraph(opening.paragraph(), type, justified);
        Stretch stretch = new Stretch(shaped, setting, measure, opening.indent());
        from = stretch.open(from, end, opening.lines(), head);
      }
    }
    if (from >= paragraph.text().length()) {
      return List.of(new Variant(List.copyOf(head), 0));
    }
    List<Variant> variants = new ArrayList<>();
    boolean atLineEnd = from == forced;
    Paragraph rest = paragraph.from(atLineEnd ? from + 1 : from);
    for (Variant variant : variants(rest, setting, measure, 0)) {
      List<Line> lines = new ArrayList<>(head);
      lines.addAll(variant.lines());
      variants.add(new Variant(List.copyOf(lines), variant.demerits()));
    }
    return variants;
  }

  private List<Line> stretches(
      ShapedParagraph shaped, Setting setting, double measure, double indent) {
    List<Line> lines = new ArrayList<>();
    String text = shaped.paragraph().text();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      boolean last = end < 0;
      end = last ? text.length() : end;
      if (start < end || !last) {
        new Stretch(shaped, setting, measure, start == 0 ? indent : 0).set(start, end, lines);
      }
      start = end + 1;
    }
    return lines;
  }

  public Widths widths(Paragraph paragraph, Setting setting) {
    ShapedParagraph shaped = new ShapedParagraph(paragraph, type, false);
    String text = paragraph.text();
    double minimum = 0;
    double maximum = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        BreakPoints points = new BreakFinder(shaped, setting).between(start, end, Double.MAX_VALUE);
        int last = points.count - 1;
        maximum = Math.max(maximum, points.natural(0, last));
        for (int i = 1, from = 0; i <= last; i++) {
          if (!points.hyphen[i] && points.penalty[i] != Demerits.INSIDE_NAME) {
            minimum = Math.max(minimum, points.natural(from, i));
            from = i;
          }
        }
      }
      start = end + 1;
    }
    return new Widths(minimum, maximum);
  }

  /** One stretch between forced line ends. */
  private final class Stretch {
    private final ShapedParagraph shaped;
    private final Setting setting;
    private final double measure;
    private final double indent;
    private final LineMaker maker;
    private final String text;

    Stretch(ShapedParagraph shaped, Setting setting, double measure, double indent) {
      this.shaped = shaped;
      this.setting = setting;
      this.measure = measure;
      this.indent = indent;
      this.maker = new LineMaker(shaped, type);
      this.text = shaped.paragraph().text();
    }

    void set(int start, int end, List<Line> lines) {
      BreakFinder finder = new BreakFinder(shaped, setting);
      if (!setting.space().collapses()) {
        preserved(finder, start, end, lines);
        return;
      }
      BreakPoints points = finder.between(start, end, measure - Math.max(0, indent));
      Fit fit =
          setting.align() == Setting.Align.JUSTIFY
              ? totalFit(points, start, end).best()
              : new RaggedFit(text, points, measure, indent, setting.balanced()).best();
      lines.addAll(lines(finder, points, fit, start));
    }

    /** Code and the like, whose spaces and line ends are the author's. */
    private void preserved(BreakFinder finder, int start, int end, List<Line> lines) {
      Hook hook = Hook.in(shaped.paragraph().spanAt(Math.min(start, text.length() - 1)), type);
      double room = measure - Math.max(0, indent);
      for (CodeBreaks.Part part : new CodeBreaks(shaped, room, hook.width()).of(start, end)) {
        boolean continued = part.to() < end;
        double partIndent = indent + part.indent();
        Line line = line(finder, part.from(), part.to(), false, !continued, partIndent);
        lines.add(continued ? line.with(hook.at(measure)) : line);
      }
    }

    /**
     * Sets the first lines only, each with the indent.
     *
     * @return where the next line begins
     */
    int open(int start, int end, int count, List<Line> lines) {
      BreakFinder finder = new BreakFinder(shaped, setting);
      double room = measure - indent;
      BreakPoints points = finder.between(start, end, room);
      double runt = 2 * shaped.size(start);
      Fit fit =
          setting.align() == Setting.Align.JUSTIFY
              ? new TotalFit(points, room, 0, Demerits.SCALING, runt).best()
              : new RaggedFit(text, points, room, 0, setting.balanced()).best();
      int from = start;
      for (int i = 0; i < Math.min(count, fit.lines()); i++) {
        int point = fit.breaks()[i];
        int to = points.offset[point];
        boolean last = point == points.count - 1;
        lines.add(line(finder, from, to, points.hyphen[point], last, indent));
        from = to;
      }
      return from;
    }

    List<Variant> variants() {
      BreakFinder finder = new BreakFinder(shaped, setting);
      BreakPoints points = finder.between(0, text.length(), measure - Math.max(0, indent));
      TotalFit totalFit = totalFit(points, 0, text.length());
      Fit best = totalFit.best();
      List<Variant> variants = new ArrayList<>();
      variants.add(new Variant(lines(finder, points, best, 0), 0));
      for (Fit fit : totalFit.usualFits()) {
        if (Math.abs(fit.lines() - best.lines()) == 1 && !totalFit.endsInStub(fit)) {
          double demerits = fit.demerits() - best.demerits();
          variants.add(new Variant(lines(finder, points, fit, 0), demerits));
        }
      }
      return variants;
    }

    private TotalFit totalFit(BreakPoints points, int start, int end) {
      double runt = 2 * shaped.size(start < end ? start : Math.max(0, start - 1));
      return new TotalFit(points, measure, indent, Demerits.SCALING, runt);
    }

    private List<Line> lines(BreakFinder finder, BreakPoints points, Fit fit, int start) {
      List<Line> lines = new ArrayList<>();
      int from = start;
      for (int i = 0; i < fit.lines(); i++) {
        int point = fit.breaks()[i];
        int to = points.offset[point];
        boolean last = point == points.count - 1;
        lines.add(line(finder, from, to, points.hyphen[point], last, i == 0 ? indent : 0));
        from = to;
      }
      return lines;
    }

    private Line line(
        BreakFinder finder, int from, int to, boolean hyphen, boolean last, double lineIndent) {
      int inkStart = from == 0 ? from : Math.min(finder.lineStart(from), to);
      int inkEnd = finder.lineEnd(inkStart, to);
      boolean forced = last && to < text.length() && setting.space().collapses();
      boolean atSpace = forced || !hyphen && inkEnd < text.length() && inkEnd < to;
      return new Line(
          marks(from, to, last),
          hyphen,
          last && to == text.length(),
          height(inkStart, inkEnd),
          text.substring(inkStart, inkEnd),
          () -> content(finder, inkStart, inkEnd, hyphen, last, lineIndent, atSpace));
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
     * @param atSpace the line ends at a space
     */
    private Line.Content content(
        BreakFinder finder,
        int inkStart,
        int inkEnd,
        boolean hyphen,
        boolean last,
        double lineIndent,
        boolean atSpace) {
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
        } else if (unit instanceof Unit.Object object) {
          leader |= object.inline() instanceof Inline.Leader;
        }
      }
      double left = finder.leftProtrusion(inkStart);
      double right = finder.rightProtrusion(inkEnd, hyphen);
      double available = measure - lineIndent;
      double slack = available + left + right - box - gap;
      Setting.Align align = last ? setting.last() : setting.align();
      Spread spread = spread(align, last, slack, box, elastic);
      double free =
          align == Setting.Align.JUSTIFY || leader
              ? 0
              : available + left + right - box * spread.scale() - gap - spread.extra() * elastic;
      double x = lineIndent - left;
      if (align == Setting.Align.RIGHT) {
        x += free;
      } else if (align == Setting.Align.CENTER) {
        x += free / 2;
      }
      List<Line.Piece> pieces =
          maker.pieces(units, x, spread, leader ? Math.max(0, slack) : 0, hyphen, atSpace);
      boolean overfull = slack < -0.01 && spread == Spread.NONE;
      if (overfull) {
        overfull();
      }
      double space = elastic > 0 ? Demerits.SPACE + spread.extra() : 0;
      double natural = box * spread.scale() + gap + spread.extra() * elastic;
      return new Line.Content(pieces, natural, space, overfull);
    }

    private Spread spread(
        Setting.Align align, boolean last, double slack, double box, double elastic) {
      boolean justify = setting.align() == Setting.Align.JUSTIFY && setting.space().collapses();
      if (!justify || last && align != Setting.Align.JUSTIFY && slack >= 0) {
        return Spread.NONE;
      }
      Spread spread = Spread.of(slack, box, elastic, Demerits.SCALING);
      boolean hopeless = Math.abs(spread.extra()) >= Spread.HOPELESS;
      boolean illegible = spread.extra() < Demerits.NARROWEST - Demerits.SPACE - 0.05;
      return hopeless || illegible ? Spread.NONE : spread;
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

    private void overfull() {
      diagnostics.warning(
          "overfull-line",
          shaped.paragraph().origin(),
          "a line is wider than the measure",
          "rephrase, or allow a break in the long word with <wbr> or a soft hyphen");
    }
  }
}
