package org.octavo.maven;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Excerpts;

/** Prints diagnostics as a compiler does: place and message, the source line, a caret, the hint. */
final class FindingsLog {

  /** More are only in the report. */
  static final int LIMIT = 40;

  private static final String INDENT = "    ";

  private final Log log;
  private final ProjectPaths paths;

  FindingsLog(Log log, ProjectPaths paths) {
    this.log = log;
    this.paths = paths;
  }

  /**
   * Prints the most severe diagnostics in the order of their places, and the number of the others.
   *
   * @param report the file that has all
   */
  void print(List<Diagnostic> findings, Path report) {
    Set<Diagnostic> printed =
        findings.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(LIMIT)
            .collect(Collectors.toSet());
    Excerpts excerpts = new Excerpts(paths.basedir());
    findings.stream().filter(printed::contains).forEach(finding -> print(finding, excerpts));
    int rest = findings.size() - printed.size();
    if (rest > 0) {
      log.warn("… and " + rest + " more: see " + paths.display(report));
    }
  }

  private void print(Diagnostic finding, Excerpts excerpts) {
    Consumer<CharSequence> level =
        switch (finding.severity()) {
          case ERROR -> log::error;
          case WARNING -> log::warn;
          case NOTE -> log::info;
        };
    level.accept(finding.toString());
    excerpts
        .of(finding.position())
        .ifPresent(
            excerpt -> {
              level.accept(INDENT + excerpt.text());
              if (finding.position().column() > 0) {
                level.accept(INDENT + " ".repeat(excerpt.index()) + "^");
              }
            });
    if (!finding.hint().isEmpty()) {
      level.accept(INDENT + finding.hint());
    }
  }
}
