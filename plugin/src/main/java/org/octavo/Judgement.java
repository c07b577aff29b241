package org.octavo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.octavo.check.Checker;
import org.octavo.check.accessibility.AccessibilityCheck;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;

/** The validators at work, beside each other. */
record Judgement(CheckRequest request, Workers workers) {

  List<Diagnostic> findings() throws IOException {
    List<Future<List<Diagnostic>>> started = new ArrayList<>();
    request.files().forEach((format, file) -> started.add(workers.start(() -> of(format, file))));
    Diagnostics all = new Diagnostics();
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
            Checker.epub(validator, file, display, request.origins(), request.remarks()));
        yield findings;
      }
      case PDF -> Checker.pdf(validator, file, display, request.origins());
    };
  }
}
