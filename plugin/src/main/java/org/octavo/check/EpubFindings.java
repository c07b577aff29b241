package org.octavo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;

/** What EPUBCheck finds in a file, told at the line of the book that the place comes from. */
final class EpubFindings {

  private final Origins origins;
  private final Position file;
  private final boolean remarks;

  EpubFindings(Origins origins, String display, boolean remarks) {
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

  /** EPUBCheck names a place by the end of its tag, which is behind the place where that began. */
  private Diagnostic finding(
      String id, Severity severity, String path, int line, int column, String message) {
    Position origin =
        origins.nearest(path, Math.max(line, 1), Math.max(column - 1, 0)).orElse(file);
    String place = line > 0 ? path + ", line " + line : path;
    return Code.EPUBCHECK.named(id, origin, Messages.shortened(message), place).as(severity);
  }

  private Optional<Severity> severity(String name) {
    return switch (name) {
      case "FATAL", "ERROR" -> Optional.of(Severity.ERROR);
      case "WARNING" -> Optional.of(Severity.WARNING);
      default -> remarks ? Optional.of(Severity.NOTE) : Optional.empty();
    };
  }
}
