package org.octavo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.octavo.check.Checker;
import org.octavo.check.accessibility.AccessibilityCheck;
import org.octavo.check.links.LinkCheck;
import org.octavo.check.press.PressCheck;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;

/** The validators at work, beside each other. */
record Judgement(CheckRequest request, Workers workers) {

  static final Duration LONGEST = Duration.ofMinutes(Limit.MINUTES.most());

  /** What is to be said where a validator comes to no end. */
  List<Diagnostic> late() {
    return List.of(
        new Diagnostic(
            "time-limit",
            Severity.ERROR,
            Position.ofFile(String.join(", ", request.displays().values())),
            "nobody has judged all of this in " + LONGEST.toMinutes() + " minutes",
            "Skip the check with -Doctavo.check.skip, and please report it."));
  }

  List<Diagnostic> findings() throws IOException {
    List<Future<List<Diagnostic>>> started = new ArrayList<>();
    request.files().forEach((format, file) -> started.add(workers.start(() -> of(format, file))));
    Diagnostics all = new Diagnostics();
    // Here, because this thread has nothing to do meanwhile.
    links().forEach(all::add);
    for (Future<List<Diagnostic>> one : started) {
      Workers.await(one).forEach(all::add);
    }
    return all.all();
  }

  private List<Diagnostic> of(Format format, Path file) throws IOException {
    List<Path> validator = request.validators().get(format);
    String display = request.displays().get(format);
    return switch (format) {
      case EPUB -> {
        List<Diagnostic> findings =
            new ArrayList<>(AccessibilityCheck.of(file, display, request.origins()));
        findings.addAll(
            Checker.epub(validator, file, display, request.origins(), request.options().remarks()));
        yield findings;
      }
      case PDF -> {
        List<Diagnostic> findings = new ArrayList<>(typography(display));
        findings.addAll(Checker.pdf(validator, file, display, request.origins()));
        yield findings;
      }
      // No validator knows the standards of the press.
      case PRINT -> PressCheck.of(file, display);
    };
  }

  private List<Diagnostic> typography(String display) {
    TypographyLimits limits = request.options().typography();
    if (limits.values().isEmpty()) {
      return List.of();
    }
    return request
        .typography()
        .map(figures -> limits.findings(figures, display))
        .orElseGet(
            () ->
                List.of(
                    new Diagnostic(
                        "typography-unknown",
                        Severity.ERROR,
                        Position.ofFile(display),
                        "how well the book is set is not known, so no limit can be held",
                        "Build the PDF again: target/octavo keeps what its build measured.")));
  }

  private List<Diagnostic> links() throws IOException {
    List<String> hosts = request.options().linkHosts();
    Path epub = request.files().get(Format.EPUB);
    return hosts.isEmpty() || epub == null
        ? List.of()
        : LinkCheck.of(epub, request.displays().get(Format.EPUB), request.origins(), hosts);
  }
}
