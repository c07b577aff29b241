package org.octavo.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.octavo.api.Request;
import org.octavo.run.Run;
import org.octavo.run.Workers;

/** The outputs that a request asks for. */
final class Outputs {

  private final List<Output> wanted;

  private Outputs(List<Output> wanted) {
    this.wanted = wanted;
  }

  /** The register of outputs; the outputs that take longest come first. */
  static Outputs of(Request request) {
    List<Output> all =
        List.of(new ScreenPdfOutput(request), new PrintPdfOutput(request), new EpubOutput(request));
    return new Outputs(
        all.stream().filter(output -> request.outputs().containsKey(output.format())).toList());
  }

  boolean needPages() {
    return wanted.stream().anyMatch(output -> output.format().hasPages());
  }

  /** Starts writing the outputs that do not wait for the pages. */
  List<Future<List<String>>> startWithoutPages(
      Composition composition, Run run, OutputFiles files) {
    return start(
        wanted.stream().filter(output -> !waitsForPages(output)).toList(), composition, run, files);
  }

  /** Starts writing the other outputs; the composition has pages. */
  List<Future<List<String>>> startWithPages(Composition composition, Run run, OutputFiles files) {
    return start(wanted.stream().filter(this::waitsForPages).toList(), composition, run, files);
  }

  private boolean waitsForPages(Output output) {
    return needPages() && output.usesPages();
  }

  private static List<Future<List<String>>> start(
      List<Output> outputs, Composition composition, Run run, OutputFiles files) {
    List<Future<List<String>>> started = new ArrayList<>();
    for (Output output : outputs) {
      started.add(run.workers().start(() -> output.write(composition, run, files)));
    }
    return started;
  }

  /** Waits for all outputs and returns their lines for the log. */
  static List<String> await(List<Future<List<String>>> started) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Future<List<String>> output : started) {
      lines.addAll(Workers.await(output));
    }
    return lines;
  }
}
