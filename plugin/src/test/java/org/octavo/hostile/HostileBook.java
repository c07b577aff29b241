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

/** A book made to harm, beside the files of its last good build. */
final class HostileBook {

  /** What each may take, on a slow machine too. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** More would hide what is worth reading; the log shows 40. */
  private static final int MOST_FINDINGS = 300;

  private static final int LONGEST_MESSAGE = 400;

  private static final String LAST = "the last good build";

  private static final Defaults PROJECT =
      Projects.of(Optional.of("Project"), List.of(), "org.example:hostile");

  private final Path folder;
  private final Path target;
  private final Traces traces = new Traces();

  HostileBook(Path project) throws IOException {
    folder = Files.createDirectories(project.resolve("book"));
    target = Files.createDirectories(project.resolve("target"));
    again();
    if (Files.notExists(folder.resolve("book.yaml"))) {
      with("book.yaml", "title: A\nlanguage: en\n").with("one.md", "# One\n\nWords.\n");
    }
  }

  /** As after the last good build. */
  HostileBook again() throws IOException {
    for (Path place : places().values()) {
      Files.writeString(place, LAST);
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

  /** A file that is longer than this JVM's memory should have to hold twice. */
  HostileBook with(String name, String piece, int times) throws IOException {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    }
    return this;
  }

  /** A file in which each piece has a number of its own. */
  HostileBook numbered(String name, String piece, int times) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
      for (int i = 0; i < times; i++) {
        out.write(piece.replace("%d", Integer.toString(i)));
      }
    }
    return this;
  }

  /** Builds the book and looks whether that was done as promised, whatever the book is. */
  Built build() throws IOException {
    long cpu = cpu();
    long begin = System.nanoTime();
    Result result = Octavo.build(request(), traces);
    long took = Math.min(System.nanoTime() - begin, cpu() - cpu);
    assertThat(Duration.ofNanos(took)).isLessThan(LONGEST);
    List<Diagnostic> findings = result.diagnostics();
    assertThat(findings).hasSizeLessThan(MOST_FINDINGS).allSatisfy(HostileBook::helps);
    assertThat(result.isRefused()).isEqualTo(result.errors() > 0);
    for (Path place : places().values()) {
      assertThat(Files.size(place)).isPositive();
      assertThat(isOfLastBuild(place)).isEqualTo(result.isRefused());
    }
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).hasSameSizeAs(places().values());
    }
    return new Built(result, List.copyOf(traces.faults()));
  }

  /** Time is the processor's where that is less: others may be at work on the machine. */
  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  Request request() {
    return new Request(folder, "book", places(), PROJECT, Options.DEFAULT);
  }

  private static boolean isOfLastBuild(Path place) throws IOException {
    return Files.size(place) == LAST.length() && Files.readString(place).equals(LAST);
  }

  private static void helps(Diagnostic finding) {
    assertThat(finding.message()).hasSizeBetween(1, LONGEST_MESSAGE).doesNotContain("\n");
    assertThat(finding.message()).doesNotContain("Exception").doesNotContain("java.");
    assertThat(finding.code()).isNotEqualTo("internal-error");
    if (finding.severity() == Severity.ERROR) {
      assertThat(finding.position().file()).isNotEmpty();
    }
  }

  Map<Format, Path> places() {
    return Map.of(Format.PDF, target.resolve("book.pdf"), Format.EPUB, target.resolve("book.epub"));
  }

  /**
   * What became of it.
   *
   * @param traced what went into the debug log
   */
  record Built(Result result, List<Throwable> traced) {

    /** The findings that a log shows by default, each as {@code place severity[code]}. */
    List<String> findings() {
      return result.diagnostics().stream()
          .filter(finding -> finding.severity() != Severity.NOTE)
          .map(
              finding ->
                  finding.position()
                      + " "
                      + finding.severity().name().toLowerCase(Locale.ROOT)
                      + "["
                      + finding.code()
                      + "]")
          .distinct()
          .toList();
    }
  }
}
