package org.octavo.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.octavo.api.Typography;
import org.octavo.api.TypographyFigures;
import org.octavo.check.report.HtmlPage;
import org.octavo.check.report.JsonWriter;
import org.octavo.diagnostic.TypographicDefect;
import org.octavo.layout.report.LayoutReport;
import org.octavo.layout.report.LayoutReport.Defect;
import org.octavo.layout.report.LayoutReport.Figures;
import org.octavo.tree.Xml;

/** The typographic measurements of a book as JSON and as HTML. */
final class TypographyReport {

  private static final List<String> HEADS =
      List.of(
          "Pages",
          "Lines",
          "Justified",
          "Word space, em",
          "Deviation, em",
          "99 % under, em",
          "Scaling, %",
          "Scaled apart, %",
          "Hyphenated, %",
          "Characters before a hyphen",
          "Characters after",
          "Divided notes");

  private final LayoutReport report;

  private TypographyReport(LayoutReport report) {
    this.report = report;
  }

  static String json(LayoutReport report) {
    return new TypographyReport(report).json();
  }

  static String html(LayoutReport report) {
    return HtmlPage.of("Typography", new TypographyReport(report).body());
  }

  /** The report in the form that outlives the build. */
  static Typography of(LayoutReport report) {
    return new Typography(
        report.summary(),
        json(report),
        html(report),
        new TypographyFigures(
            report.book().spaces().percentile99(),
            100 * report.book().hyphenation().share(),
            report.defects().stream()
                .map(
                    defect ->
                        new TypographyFigures.Defect(
                            defect.kind().id(),
                            defect.kind().description(),
                            defect.folio(),
                            defect.position()))
                .toList()));
  }

  private String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("book", figures(report.book()));
    json.put(
        "chapters",
        report.chapters().stream()
            .map(
                chapter -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("title", chapter.title());
                  row.putAll(figures(chapter.figures()));
                  return row;
                })
            .toList());
    Map<String, Object> counts = new LinkedHashMap<>();
    for (TypographicDefect kind : TypographicDefect.values()) {
      counts.put(kind.id(), report.count(kind));
    }
    json.put("counts", counts);
    json.put("places", report.defects().stream().map(TypographyReport::place).toList());
    return JsonWriter.write(json);
  }

  private static Map<String, Object> figures(Figures f) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pages", f.pages());
    json.put("lines", f.lines());
    json.put("justifiedLines", f.spaces().lines());
    json.put("wordSpaceMean", rounded(f.spaces().mean()));
    json.put("wordSpaceDeviation", rounded(f.spaces().deviation()));
    json.put("wordSpace99", rounded(f.spaces().percentile99()));
    json.put("glyphScalingMean", rounded(f.scaling().mean()));
    json.put("linesScaledApart", rounded(f.scaling().apart()));
    json.put("linesHyphenated", rounded(f.hyphenation().share()));
    json.put("lettersBeforeHyphen", f.hyphenation().lettersBefore());
    json.put("lettersAfterHyphen", f.hyphenation().lettersAfter());
    json.put("dividedNotes", f.brokenNotes());
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e5) / 1e5;
  }

  private static Map<String, Object> place(Defect defect) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", defect.kind().id());
    json.put("page", defect.folio());
    json.put("file", defect.position().file());
    json.put("line", defect.position().line());
    json.put("column", defect.position().column());
    return json;
  }

  private String body() {
    StringBuilder html = new StringBuilder();
    html.append("<p>")
        .append(Xml.escape(Xml.Place.HTML, report.summary()))
        .append("</p>\n<h2>Figures</h2>\n");
    html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Figures\">\n");
    html.append("<table>\n<thead>\n<tr><th scope=\"col\">Chapter</th>");
    HEADS.forEach(head -> html.append("<th scope=\"col\">").append(head).append("</th>"));
    html.append("</tr>\n</thead>\n<tbody>\n");
    row("The book", report.book(), html);
    report.chapters().forEach(chapter -> row(name(chapter), chapter.figures(), html));
    html.append("</tbody>\n</table>\n</div>\n<h2>Exceptions</h2>\n");
    if (report.defects().isEmpty()) {
      html.append("<p>None.</p>\n");
    }
    for (TypographicDefect kind : TypographicDefect.values()) {
      places(kind, html);
    }
    return html.toString();
  }

  private static String name(LayoutReport.Chapter chapter) {
    return chapter.title().isBlank() ? "(without a title)" : chapter.title();
  }

  private static void row(String title, Figures f, StringBuilder html) {
    html.append("<tr><th scope=\"row\">").append(Xml.escape(Xml.Place.HTML, title)).append("</th>");
    cell("%.0f", f.pages(), html);
    cell("%.0f", f.lines(), html);
    cell("%.0f", f.spaces().lines(), html);
    cell("%.3f", f.spaces().mean(), html);
    cell("%.3f", f.spaces().deviation(), html);
    cell("%.3f", f.spaces().percentile99(), html);
    cell("%.2f", 100 * f.scaling().mean(), html);
    cell("%.2f", 100 * f.scaling().apart(), html);
    cell("%.1f", 100 * f.hyphenation().share(), html);
    cell("%.0f", f.hyphenation().lettersBefore(), html);
    cell("%.0f", f.hyphenation().lettersAfter(), html);
    cell("%.0f", f.brokenNotes(), html);
    html.append("</tr>\n");
  }

  private static void cell(String format, double value, StringBuilder html) {
    html.append("<td>").append(String.format(Locale.ROOT, format, value)).append("</td>");
  }

  private void places(TypographicDefect kind, StringBuilder html) {
    List<Defect> found = report.defects().stream().filter(f -> f.kind() == kind).toList();
    if (found.isEmpty()) {
      return;
    }
    html.append("<h3>").append(kind.description()).append(": ").append(found.size());
    html.append("</h3>\n<ul>\n");
    for (Defect defect : found) {
      html.append("<li>page ").append(Xml.escape(Xml.Place.HTML, defect.folio()));
      html.append(", <span class=\"place\">");
      html.append(Xml.escape(Xml.Place.HTML, defect.position().toString()))
          .append("</span></li>\n");
    }
    html.append("</ul>\n");
  }
}
