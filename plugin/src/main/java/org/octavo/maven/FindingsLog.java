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

/** Prints findings as a compiler does: place and sentence, the author's line, a caret, a hint. */
final class FindingsLog {

  /** As many as anybody mends before the next build; the report has all. */
  static final int MOST = 40;

  private static final String INDENT = "    ";

  private final Log log;
  private final ProjectPaths paths;

  FindingsLog(Log log, ProjectPaths paths) {
    this.log = log;
    this.paths = paths;
  }

  /**
   * Prints the gravest, in the order of their places, and how many more there are.
   *
   * @param report which has all
   */
  void print(List<Diagnostic> findings, Path report) {
    Set<Diagnostic> gravest =
        findings.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(MOST)
            .collect(Collectors.toSet());
    Excerpts excerpts = new Excerpts(paths.basedir());
    findings.stream().filter(gravest::contains).forEach(finding -> print(finding, excerpts));
    int rest = findings.size() - gravest.size();
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
