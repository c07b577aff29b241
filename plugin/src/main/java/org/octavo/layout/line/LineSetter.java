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
  private final boolean freely;

  /** A setter for one chapter. */
  public LineSetter(TypeCase type, Diagnostics diagnostics) {
    this(type, diagnostics, false);
  }

  /**
   * @param freely a paragraph may also be set a line longer or shorter where that takes spaces as
   *     wide as can be borne: for pages that find no good end otherwise
   */
  public LineSetter(TypeCase type, Diagnostics diagnostics, boolean freely) {
    this.type = type;
    this.diagnostics = diagnostics;
    this.freely = freely;
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
    return variants(paragraph, setting, measure, indent, Seam.NONE);
  }

  private List<Variant> variants(
      Paragraph paragraph, Setting setting, double measure, double indent, Seam above) {
    if (paragraph.isEmpty()) {
      return List.of();
    }
    unset.report(paragraph);
    boolean justified = setting.align() == Setting.Align.JUSTIFY && setting.space().collapses();
    ShapedParagraph shaped = new ShapedParagraph(paragraph, type, justified);
    if (justified && paragraph.text().indexOf('\n') < 0) {
      return stretch(shaped, setting, measure, indent, above).variants(freely);
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
        Stretch stretch = stretch(shaped, setting, measure, opening.indent(), Seam.below(head));
        from = stretch.open(from, end, opening.lines(), head);
      }
    }
    if (from >= paragraph.text().length()) {
      return List.of(new Variant(List.copyOf(head), 0));
    }
    List<Variant> variants = new ArrayList<>();
    boolean atLineEnd = from == forced;
    Paragraph rest = paragraph.from(atLineEnd ? from + 1 : from);
    for (Variant variant : variants(rest, setting, measure, 0, Seam.below(head))) {
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
        stretch(shaped, setting, measure, start == 0 ? indent : 0, Seam.NONE)
            .set(start, end, lines);
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

  private Stretch stretch(
      ShapedParagraph shaped, Setting setting, double measure, double indent, Seam above) {
    return new Stretch(shaped, type, diagnostics, setting, measure, indent, above);
  }
}
