package org.octavo.check.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;

/** {@code report.html}: one file for people, with nothing to load and nothing to run. */
public final class HtmlReport {

  /** Contrast of every pair is at least 4.5 : 1 (WCAG 2.2, 1.4.3), on light and dark grounds. */
  private static final String CSS =
      """
      :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #555; --line: #ccc;
        --error: #a30012; --warning: #7a4a00; --note: #0b4f8a; --source: #f4f4f4 }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #161616;
        --soft: #b0b0b0; --line: #444; --error: #ff8a8a; --warning: #f0b860; --note: #8ec5ff;
        --source: #222 } }
      body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      li { border-top: 1px solid var(--line); padding: .75rem 0 }
      ol { list-style: none; padding: 0 }
      p { margin: .25rem 0 }
      pre { background: var(--source); padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere;
        margin: .5rem 0 }
      figure { margin: .5rem 0 }
      figure img { max-width: 100%; height: auto; border: 1px solid var(--line) }
      figcaption { color: var(--soft); font-size: .875rem }
      .place { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
      .hint, .reason { color: var(--soft) }
      .error { color: var(--error) } .warning { color: var(--warning) } .note { color: var(--note) }
      .severity { font-weight: 600 }
      """;

  private final StringBuilder out = new StringBuilder();
  private final Findings findings;

  private HtmlReport(Findings findings) {
    this.findings = findings;
  }

  public static String of(Findings findings) {
    return new HtmlReport(findings).page();
  }

  private String page() {
    String title = "Findings: " + findings.name();
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escape(title))
        .append("</title>\n<style>\n")
        .append(CSS)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(escape(title))
        .append("</h1>\n<p>")
        .append(escape(summary()))
        .append("</p>\n");
    byFile()
        .forEach(
            (file, section) -> {
              out.append("<h2>").append(escape(file)).append("</h2>\n<ol>\n");
              out.append(section).append("</ol>\n");
            });
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private String summary() {
    return findings.findings().isEmpty()
        ? "Nothing was found."
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
        .append(escape(finding.code()))
        .append("</code> <span class=\"place\">")
        .append(escape(finding.position().toString()))
        .append("</span></p>\n<p>")
        .append(escape(finding.message()))
        .append("</p>\n");
    Optional<String> source = findings.sources().apply(finding.position());
    source.ifPresent(line -> section.append("<pre>").append(escape(line)).append("</pre>\n"));
    Picture picture = findings.pictures().get(finding);
    if (picture != null) {
      section
          .append("<figure><img src=\"")
          .append(picture.address())
          .append("\" width=\"")
          .append(picture.width())
          .append("\" height=\"")
          .append(picture.height())
          .append("\" alt=\"A stretch of page ")
          .append(picture.page())
          .append(" of the PDF, with a frame around the place\"><figcaption>Page ")
          .append(picture.page())
          .append(" of the PDF</figcaption></figure>\n");
    }
    if (!finding.hint().isEmpty()) {
      section.append("<p class=\"hint\">").append(escape(finding.hint())).append("</p>\n");
    }
    findings
        .reason(finding)
        .ifPresent(
            reason ->
                section
                    .append("<p class=\"reason\">Suppressed: ")
                    .append(escape(reason))
                    .append("</p>\n"));
    section.append("</li>\n");
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }
}
