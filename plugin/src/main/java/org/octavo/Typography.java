package org.octavo;

import org.octavo.layout.LayoutReport;

/**
 * How well the PDF is set.
 *
 * @param summary one line for the log
 * @param json the whole report for programs
 * @param html the same for people
 * @param figures what limits can be set to
 */
public record Typography(String summary, String json, String html, TypographyFigures figures) {

  static Typography of(LayoutReport report) {
    return new Typography(
        report.summary(),
        TypographyReport.json(report),
        TypographyReport.html(report),
        new TypographyFigures(
            report.book().space99(),
            100 * report.book().hyphenated(),
            report.faults().stream()
                .map(
                    fault ->
                        new TypographyFigures.Fault(
                            TypographyLimits.name(fault.kind()),
                            fault.kind().words(),
                            fault.folio(),
                            fault.position()))
                .toList()));
  }
}
