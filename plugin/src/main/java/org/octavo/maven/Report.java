package org.octavo.maven;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.octavo.api.Format;
import org.octavo.api.Result;
import org.octavo.api.Verdict;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;

/** Logs the result of a build: the diagnostics, then the files and figures. */
record Report(Log log, ProjectPaths paths, Verdict verdict) {

  void print(Result result, WorkFolder work) {
    new FindingsLog(log, paths)
        .print(result.diagnostics().stream().filter(this::isPrinted).toList(), work.htmlReport());
    for (Map.Entry<Format, Path> file : result.files().entrySet()) {
      log.info(line(file.getKey(), file.getValue(), result));
    }
    result.printing().forEach(log::info);
    result.typography().ifPresent(typography -> log.info("typography: " + typography.summary()));
    result
        .stages()
        .forEach(stage -> log.debug("stage " + stage.name() + ": " + seconds(stage.time())));
  }

  /** The message of the failure if no book was written. */
  String refusal(Result result) {
    long errors = result.errors();
    if (errors == 0) {
      return "The book has warnings, which count as errors here; nothing was written.";
    }
    return errors == 1
        ? "The book has an error; nothing was written."
        : "The book has " + errors + " errors; nothing was written.";
  }

  private boolean isPrinted(Diagnostic finding) {
    return finding.severity() == Severity.ERROR || verdict.counts(finding);
  }

  private String line(Format format, Path file, Result result) {
    String extent =
        format.hasPages()
            ? count(result.pages(), "page") + ", " + count(result.words(), "word")
            : count(result.words(), "word");
    return paths.display(file) + ": " + extent;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
  }
}
