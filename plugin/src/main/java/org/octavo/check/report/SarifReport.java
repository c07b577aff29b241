package org.octavo.check.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;

/** Writes {@code report.sarif}: the findings for code hosts (OASIS SARIF 2.1.0). */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String UNRESERVED = "-._~/";

  private SarifReport() {}

  public static String of(ReportContent findings) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Octavo");
    driver.put("informationUri", "https://github.com/octavo-book/octavo");
    driver.put(
        "rules",
        findings.findings().stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .map(code -> Map.of("id", code))
            .toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", findings.findings().stream().map(f -> result(f, findings)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return JsonWriter.write(log);
  }

  private static Map<String, Object> result(Diagnostic finding, ReportContent findings) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.code());
    result.put("level", level(finding));
    String hint = finding.hint().isEmpty() ? "" : " " + finding.hint();
    result.put("message", Map.of("text", finding.message() + hint));
    if (!finding.position().file().isEmpty()) {
      result.put("locations", List.of(Map.of("physicalLocation", physical(finding.position()))));
    }
    findings
        .reason(finding)
        .ifPresent(reason -> result.put("suppressions", List.of(suppression(reason))));
    return result;
  }

  private static String level(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  private static Map<String, Object> physical(Position position) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(position.file())));
    if (position.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", position.line());
      if (position.column() > 0) {
        region.put("startColumn", position.column());
      }
      physical.put("region", region);
    }
    return physical;
  }

  private static Map<String, Object> suppression(String reason) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "external");
    suppression.put("justification", reason);
    return suppression;
  }

  /** A path as a relative reference (RFC 3986 section 4.2). */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return uri.toString();
  }
}
