package org.octavo.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.octavo.api.CheckRequest;
import org.octavo.api.Format;
import org.octavo.api.TypographyLimits;
import org.octavo.check.ValidatorCheck;
import org.octavo.check.accessibility.AccessibilityCheck;
import org.octavo.check.links.LinkCheck;
import org.octavo.check.press.PressCheck;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.optional.OptionalParts;
import org.octavo.optional.UnavailablePartException;
import org.octavo.run.Workers;

/** Runs the validators in parallel. */
public final class CheckRun {

  private static final Duration TIME_LIMIT = Duration.ofMinutes(Limit.MINUTES.most());

  private final CheckRequest request;
  private final Workers workers;

  private CheckRun(CheckRequest request, Workers workers) {
    this.request = request;
    this.workers = workers;
  }

  /**
   * Checks finished files.
   *
   * @return the findings with their places in the author's files, sorted by place
   * @throws IOException if a file cannot be read or a validator fails
   */
  public static List<Diagnostic> run(CheckRequest request) throws IOException {
    try (Workers workers = new Workers()) {
      CheckRun check = new CheckRun(request, workers);
      return workers.within(TIME_LIMIT, check::findings, check::timedOut);
    }
  }

  /** The findings when the time limit expires. */
  private List<Diagnostic> timedOut() {
    return List.of(
        Code.CHECK_TIME_LIMIT.at(
            Position.ofFile(String.join(", ", request.displays().values())),
            TIME_LIMIT.toMinutes() + " minutes"));
  }

  private List<Diagnostic> findings() throws IOException {
    List<Future<List<Diagnostic>>> started = new ArrayList<>();
    request
        .files()
        .forEach((format, file) -> started.add(workers.start(() -> local(format, file))));
    Diagnostics all = new Diagnostics();
    // On this thread, which would only wait.
    links().forEach(all::add);
    for (Future<List<Diagnostic>> one : started) {
      Workers.await(one).forEach(all::add);
    }
    return all.all();
  }

  private List<Diagnostic> local(Format format, Path file) throws IOException {
    try (LocalFile local = LocalFile.of(file)) {
      return of(format, local.path());
    }
  }

  private List<Diagnostic> of(Format format, Path file) throws IOException {
    OptionalParts parts = request.parts();
    String display = request.displays().get(format);
    List<Diagnostic> findings = new ArrayList<>();
    try {
      switch (format) {
        case EPUB -> {
          findings.addAll(AccessibilityCheck.of(file, display, request.origins()));
          findings.addAll(
              ValidatorCheck.epub(
                  parts, file, display, request.origins(), request.options().remarks()));
        }
        case PDF -> {
          findings.addAll(typography(display));
          findings.addAll(ValidatorCheck.pdf(parts, file, display, request.origins()));
        }
        // veraPDF does not know PDF/X.
        case PRINT -> findings.addAll(PressCheck.of(file, display));
      }
    } catch (UnavailablePartException e) {
      findings.add(e.at(Position.ofFile(display)));
    }
    return findings;
  }

  private List<Diagnostic> typography(String display) {
    TypographyLimits limits = request.options().typography();
    if (limits.values().isEmpty()) {
      return List.of();
    }
    return request
        .typography()
        .map(figures -> limits.findings(figures, display))
        .orElseGet(() -> List.of(Code.TYPOGRAPHY_UNKNOWN.at(Position.ofFile(display))));
  }

  private List<Diagnostic> links() throws IOException {
    List<String> hosts = request.options().linkHosts();
    Path epub = request.files().get(Format.EPUB);
    if (hosts.isEmpty() || epub == null) {
      return List.of();
    }
    try (LocalFile local = LocalFile.of(epub)) {
      return LinkCheck.of(
          local.path(), request.displays().get(Format.EPUB), request.origins(), hosts);
    }
  }
}
