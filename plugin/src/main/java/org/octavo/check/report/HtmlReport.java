package org.octavo.check.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;
import org.octavo.tree.Xml;

/** Writes {@code report.html}: one file without external resources or scripts. */
public final class HtmlReport {

  private final StringBuilder out = new StringBuilder();
  private final ReportContent findings;

  private HtmlReport(ReportContent findings) {
    this.findings = findings;
  }

  public static String of(ReportContent findings) {
    return new HtmlReport(findings).page();
  }

  private String page() {
    out.append("<p>").append(Xml.escape(Xml.Place.HTML, summary())).append("</p>\n");
    byFile()
        .forEach(
            (file, section) -> {
              out.append("<h2>").append(Xml.escape(Xml.Place.HTML, file)).append("</h2>\n<ol>\n");
              out.append(section).append("</ol>\n");
            });
    return HtmlPage.of("Findings: " + findings.name(), out.toString());
  }

  private String summary() {
    return findings.findings().isEmpty()
        ? "No findings."
        : count(Severity.ERROR)
            + ", "
            + count(Severity.WARNING)
            + ", "
            + count(Severity.NOTE)
            + ".";
  }

  private String count(Severity severity) {
    long count = findings.count(severity);
    return count + " " + severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
  }

  private Map<String, StringBuilder> byFile() {
    Map<String, StringBuilder> sections = new TreeMap<>();
    for (Diagnostic finding : findings.findings()) {
      String file = finding.position().file();
      item(
          finding,
          sections.computeIfAbsent(
              file.isEmpty() ? "The book as a whole" : file, name -> new StringBuilder()));
    }
    return sections;
  }

  private void item(Diagnostic finding, StringBuilder section) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    section
        .append("<li>\n<p><span class=\"severity ")
        .append(severity)
        .append("\">")
        .append(severity)
        .append("</span> <code>")
        .append(Xml.escape(Xml.Place.HTML, finding.code()))
        .append("</code> <span class=\"place\">")
        .append(Xml.escape(Xml.Place.HTML, finding.position().toString()))
        .append("</span></p>\n<p>")
        .append(Xml.escape(Xml.Place.HTML, finding.message()))
        .append("</p>\n");
    Optional<String> source = findings.sources().apply(finding.position());
    source.ifPresent(
        line ->
            section.append("<pre>").append(Xml.escape(Xml.Place.HTML, line)).append("</pre>\n"));
    Picture picture = findings.pictures().get(finding);
    if (picture != null) {
      section
          .append("<figure><img src=\"")
          .append(picture.address())
          .append("\" width=\"")
          .append(picture.width())
          .append("\" height=\"")
          .append(picture.height())
          .append("\" alt=\"Part of page ")
          .append(picture.page())
          .append(" of the PDF, with a frame around the finding\"><figcaption>Page ")
          .append(picture.page())
          .append(" of the PDF</figcaption></figure>\n");
    }
    if (!finding.hint().isEmpty()) {
      section
          .append("<p class=\"hint\">")
          .append(Xml.escape(Xml.Place.HTML, finding.hint()))
          .append("</p>\n");
    }
    findings
        .reason(finding)
        .ifPresent(
            reason ->
                section
                    .append("<p class=\"reason\">Suppressed: ")
                    .append(Xml.escape(Xml.Place.HTML, reason))
                    .append("</p>\n"));
    section.append("</li>\n");
  }
}
