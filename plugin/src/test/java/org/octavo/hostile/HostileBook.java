package org.octavo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.octavo.Octavo;
import org.octavo.Traces;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;

/** A book that tries to harm the build, with the output files of an earlier build. */
final class HostileBook {

  /** The time limit of a build on a slow machine. */
  private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

  /** The log shows 40; more than this would hide them in other reports. */
  private static final int MAX_DIAGNOSTICS = 300;

  private static final int MAX_MESSAGE_LENGTH = 400;

  private static final String EARLIER_OUTPUT = "the output of an earlier build";

  private static final Defaults PROJECT =
      Projects.of(Optional.of("Project"), List.of(), "org.example:hostile");

  private final Path folder;
  private final Path target;
  private final Traces traces = new Traces();

  HostileBook(Path project) throws IOException {
    folder = Files.createDirectories(project.resolve("book"));
    target = Files.createDirectories(project.resolve("target"));
    restoreOutputs();
    if (Files.notExists(folder.resolve("book.yaml"))) {
      with("book.yaml", "title: A\nlanguage: en\n").with("one.md", "# One\n\nWords.\n");
    }
  }

  /** Restores the output files of the earlier build. */
  HostileBook restoreOutputs() throws IOException {
    for (Path place : places().values()) {
      Files.writeString(place, EARLIER_OUTPUT);
    }
    return this;
  }

  Path folder() {
    return folder;
  }

  Path target() {
    return target;
  }

  HostileBook with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  HostileBook with(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** Writes a file that repeats a text, without holding it in memory. */
  HostileBook with(String name, String piece, int times) throws IOException {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    }
    return this;
  }

  /** Writes a file that repeats a text with {@code %d} replaced by 0, 1, 2 and so on. */
  HostileBook numbered(String name, String piece, int times) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
      for (int i = 0; i < times; i++) {
        out.write(piece.replace("%d", Integer.toString(i)));
      }
    }
    return this;
  }

  /**
   * Builds the book and checks what holds for every build: its time, useful diagnostics, and either
   * all outputs or those of the earlier build.
   */
  Built build() throws IOException {
    long cpu = cpu();
    long begin = System.nanoTime();
    Result result = Octavo.build(request(), traces);
    long took = Math.min(System.nanoTime() - begin, cpu() - cpu);
    assertThat(Duration.ofNanos(took)).isLessThan(TIME_LIMIT);
    List<Diagnostic> diagnostics = result.diagnostics();
    assertThat(diagnostics).hasSizeLessThan(MAX_DIAGNOSTICS).allSatisfy(HostileBook::checkIsUseful);
    assertThat(result.isRefused()).isEqualTo(result.errors() > 0);
    for (Path place : places().values()) {
      assertThat(Files.size(place)).isPositive();
      assertThat(isOfEarlierBuild(place)).isEqualTo(result.isRefused());
    }
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).hasSameSizeAs(places().values());
    }
    return new Built(result, List.copyOf(traces.exceptions()));
  }

  /** CPU time, which is less than wall-clock time if other processes use the machine. */
  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  Request request() {
    return new Request(folder, "book", places(), PROJECT, Options.DEFAULT);
  }

  private static boolean isOfEarlierBuild(Path place) throws IOException {
    return Files.size(place) == EARLIER_OUTPUT.length()
        && Files.readString(place).equals(EARLIER_OUTPUT);
  }

  private static void checkIsUseful(Diagnostic diagnostic) {
    assertThat(diagnostic.message()).hasSizeBetween(1, MAX_MESSAGE_LENGTH).doesNotContain("\n");
    assertThat(diagnostic.message()).doesNotContain("Exception").doesNotContain("java.");
    assertThat(diagnostic.code()).isNotEqualTo("internal-error");
    if (diagnostic.severity() == Severity.ERROR) {
      assertThat(diagnostic.position().file()).isNotEmpty();
    }
  }

  Map<Format, Path> places() {
    return Map.of(Format.PDF, target.resolve("book.pdf"), Format.EPUB, target.resolve("book.epub"));
  }

  /**
   * The result of a build.
   *
   * @param traced exceptions in the debug log
   */
  record Built(Result result, List<Throwable> traced) {

    /** The errors and warnings, each as {@code position severity[code]}. */
    List<String> diagnostics() {
      return result.diagnostics().stream()
          .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
          .map(
              diagnostic ->
                  diagnostic.position()
                      + " "
                      + diagnostic.severity().name().toLowerCase(Locale.ROOT)
                      + "["
                      + diagnostic.code()
                      + "]")
          .distinct()
          .toList();
    }
  }
}
