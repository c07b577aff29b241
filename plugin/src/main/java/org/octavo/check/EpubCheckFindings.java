package org.octavo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.diagnostic.SourceMap;

/** Converts EPUBCheck's messages to diagnostics at the author's lines. */
final class EpubCheckFindings {

  private final SourceMap origins;
  private final Position file;
  private final boolean remarks;

  EpubCheckFindings(SourceMap origins, String display, boolean remarks) {
    this.origins = origins;
    this.file = Position.ofFile(display);
    this.remarks = remarks;
  }

  List<Diagnostic> of(List<String[]> rows) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String[] row : rows) {
      severity(row[1])
          .ifPresent(
              severity ->
                  findings.add(
                      finding(
                          row[0],
                          severity,
                          row[2],
                          Integer.parseInt(row[3]),
                          Integer.parseInt(row[4]),
                          row[5])));
    }
    return findings;
  }

  /** EPUBCheck reports the end of a tag, but the source map has its start. */
  private Diagnostic finding(
      String id, Severity severity, String path, int line, int column, String message) {
    Position origin =
        origins.nearest(path, Math.max(line, 1), Math.max(column - 1, 0)).orElse(file);
    String place = line > 0 ? path + ", line " + line : path;
    return Code.EPUBCHECK
        .named(id, origin, ValidatorMessage.shortened(message), place)
        .as(severity);
  }

  private Optional<Severity> severity(String name) {
    return switch (name) {
      case "FATAL", "ERROR" -> Optional.of(Severity.ERROR);
      case "WARNING" -> Optional.of(Severity.WARNING);
      default -> remarks ? Optional.of(Severity.NOTE) : Optional.empty();
    };
  }
}
