package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.style.Setting;

/** Breaks paragraphs into lines and sets them; the entry point of this package. */
public final class LineSetter {

  private final TextShaper shaper;
  private final Diagnostics diagnostics;
  private final UnsupportedScripts unsupportedScripts;
  private final boolean allowLoose;

  /** A setter for one chapter. */
  public LineSetter(TextShaper shaper, Diagnostics diagnostics) {
    this(shaper, diagnostics, false);
  }

  /**
   * @param allowLoose whether variants with more or fewer lines may have very wide word spaces;
   *     used for pages that have no good break otherwise
   */
  public LineSetter(TextShaper shaper, Diagnostics diagnostics, boolean allowLoose) {
    this.shaper = shaper;
    this.diagnostics = diagnostics;
    this.allowLoose = allowLoose;
    this.unsupportedScripts = new UnsupportedScripts(diagnostics);
  }

  /** Receives the diagnostics of the paragraphs. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /**
   * Widths of a table cell's text, points (CSS 2.2 §17.5.2.2).
   *
   * @param minimum width of its longest unbreakable part
   * @param maximum width without line breaks, other than forced ones
   */
  public record Widths(double minimum, double maximum) {}

  /**
   * The lines of a paragraph for one choice of breaks.
   *
   * @param demerits in addition to those of the best variant; 0 for the best
   */
  public record Variant(List<Line> lines, double demerits) {}

  /**
   * The best variant of a paragraph.
   *
   * @param measure in points
   * @param indent of the first line, points
   */
  public List<Line> set(Paragraph paragraph, Setting setting, double measure, double indent) {
    List<Variant> variants = variants(paragraph, setting, measure, indent);
    return variants.isEmpty() ? List.of() : variants.get(0).lines();
  }

  /**
   * The best variant of a paragraph, then the best with one line fewer and with one line more, if
   * their quality is acceptable. The page breaker uses them to avoid bad breaks (Mittelbach 2016).
   * Only justified text without forced line breaks has more than one variant.
   *
   * @param measure in points
   * @param indent of the first line, points
   */
  public List<Variant> variants(
      Paragraph paragraph, Setting setting, double measure, double indent) {
    return variants(paragraph, setting, measure, indent, PrecedingLine.NONE);
  }

  private List<Variant> variants(
      Paragraph paragraph, Setting setting, double measure, double indent, PrecedingLine above) {
    if (paragraph.isEmpty()) {
      return List.of();
    }
    unsupportedScripts.report(paragraph);
    boolean justified = setting.align() == Setting.Align.JUSTIFY && setting.space().collapses();
    ShapedParagraph shaped = new ShapedParagraph(paragraph, shaper, justified);
    if (justified && paragraph.text().indexOf('\n') < 0) {
      return segmentSetter(shaped, setting, measure, indent, above).variants(allowLoose);
    }
    return List.of(new Variant(setSegments(shaped, setting, measure, indent), 0));
  }

  /**
   * The variants of a paragraph whose first lines are set differently. For each opening, the rest
   * of the paragraph is broken in the opening's style, and the first {@link OpeningLines#lines}
   * lines are kept. The text after them is then set normally.
   */
  public List<Variant> variants(
      Paragraph paragraph, Setting setting, double measure, List<OpeningLines> openings) {
    List<Line> head = new ArrayList<>();
    int forced = paragraph.text().indexOf('\n');
    int end = forced < 0 ? paragraph.text().length() : forced;
    int from = 0;
    for (OpeningLines opening : openings) {
      if (from < end) {
        boolean justified = setting.align() == Setting.Align.JUSTIFY;
        ShapedParagraph shaped = new ShapedParagraph(opening.paragraph(), shaper, justified);
        SegmentSetter segmentSetter =
            segmentSetter(shaped, setting, measure, opening.indent(), PrecedingLine.below(head));
        from = segmentSetter.setFirstLines(from, end, opening.lines(), head);
      }
    }
    if (from >= paragraph.text().length()) {
      return List.of(new Variant(List.copyOf(head), 0));
    }
    List<Variant> variants = new ArrayList<>();
    boolean atLineEnd = from == forced;
    Paragraph rest = paragraph.from(atLineEnd ? from + 1 : from);
    for (Variant variant : variants(rest, setting, measure, 0, PrecedingLine.below(head))) {
      List<Line> lines = new ArrayList<>(head);
      lines.addAll(variant.lines());
      variants.add(new Variant(List.copyOf(lines), variant.demerits()));
    }
    return variants;
  }

  private List<Line> setSegments(
      ShapedParagraph shaped, Setting setting, double measure, double indent) {
    List<Line> lines = new ArrayList<>();
    String text = shaped.paragraph().text();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      boolean last = end < 0;
      end = last ? text.length() : end;
      if (start < end || !last) {
        segmentSetter(shaped, setting, measure, start == 0 ? indent : 0, PrecedingLine.NONE)
            .set(start, end, lines);
      }
      start = end + 1;
    }
    return lines;
  }

  public Widths widths(Paragraph paragraph, Setting setting) {
    ShapedParagraph shaped = new ShapedParagraph(paragraph, shaper, false);
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

  private SegmentSetter segmentSetter(
      ShapedParagraph shaped, Setting setting, double measure, double indent, PrecedingLine above) {
    return new SegmentSetter(shaped, diagnostics, setting, measure, indent, above);
  }
}
