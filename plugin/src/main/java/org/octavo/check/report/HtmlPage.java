package org.octavo.check.report;

import org.octavo.tree.Xml;

/** The frame and the style of a report page: one file without external resources or scripts. */
public final class HtmlPage {

  /** Every colour has a contrast of at least 4.5:1 in light and dark mode (WCAG 2.2, 1.4.3). */
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
      .wide { overflow-x: auto }
      table { border-collapse: collapse }
      th, td { text-align: right; padding: .25rem .75rem .25rem 0; border-top: 1px solid var(--line);
        font-variant-numeric: tabular-nums; vertical-align: top }
      th:first-child, td:first-child { text-align: left }
      .severity { font-weight: 600 }
      """;

  private HtmlPage() {}

  /**
   * @param title of the page, as plain text
   * @param body the HTML below the title
   */
  public static String of(String title, String body) {
    String heading = Xml.escape(Xml.Place.HTML, title);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + heading
        + "</title>\n<style>\n"
        + CSS
        + "</style>\n</head>\n<body>\n<main>\n<h1>"
        + heading
        + "</h1>\n"
        + body
        + "</main>\n</body>\n</html>\n";
  }
}
