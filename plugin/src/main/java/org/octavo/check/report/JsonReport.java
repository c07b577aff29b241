package org.octavo.check.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;

/** Writes {@code report.json}: the findings in Octavo's own format. */
public final class JsonReport {

  private JsonReport() {}

  public static String of(ReportContent findings) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("book", findings.name());
    report.put("errors", findings.count(Severity.ERROR));
    report.put("warnings", findings.count(Severity.WARNING));
    report.put("notes", findings.count(Severity.NOTE));
    report.put(
        "findings", findings.findings().stream().map(finding -> row(finding, findings)).toList());
    return JsonWriter.write(report);
  }

  private static Map<String, Object> row(Diagnostic finding, ReportContent findings) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", finding.code());
    row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    row.put("file", finding.position().file());
    row.put("line", finding.position().line());
    row.put("column", finding.position().column());
    row.put("message", finding.message());
    row.put("hint", finding.hint());
    findings.reason(finding).ifPresent(reason -> row.put("suppressed", reason));
    return row;
  }
}
