package org.octavo;

import org.octavo.layout.LayoutReport;

/**
 * How well the PDF is set.
 *
 * @param summary one line for the log
 * @param text the whole report
 * @param figures what limits can be set to
 */
public record Typography(String summary, String text, TypographyFigures figures) {

  static Typography of(LayoutReport report) {
    return new Typography(
        report.summary(),
        report.text(),
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
