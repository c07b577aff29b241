package org.octavo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.Octavo;
import org.octavo.Traces;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;

/** An exception that ends a build becomes one diagnostic, and the last build's files stay. */
class BuildFailuresTest {

  @TempDir private Path project;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Traces traces = new Traces();
  private Request request;

  @BeforeEach
  void createBookWithOneChapter() throws IOException {
    Path book = Files.createDirectories(project.resolve("book"));
    Files.writeString(book.resolve("one.md"), "# One\n\nWords.\n");
    Files.writeString(book.resolve("book.yaml"), "title: A\nlanguage: en\n");
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    for (Format format : List.of(Format.PDF, Format.EPUB)) {
      outputs.put(format, project.resolve(format.fileName("book")));
    }
    request = new Request(book, "book", outputs, defaults(), Options.DEFAULT);
  }

  @Test
  void reportsABugOnceAtTheInnermostKnownPosition() {
    StackOverflowError error = new StackOverflowError();
    Position chapter = new Position("book/one.md", 1, 1);
    try {
      LocatedException.at(
          Position.ofFile("book"),
          () ->
              LocatedException.at(
                  chapter,
                  () -> {
                    throw error;
                  }));
    } catch (LocatedException e) {
      failures().report(e);
    }

    assertThat(diagnostics.all())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "book/one.md:1:1: error[internal-error]: internal error in Octavo (StackOverflowError)");
    assertThat(diagnostics.all().get(0).hint()).startsWith("Report it");
    assertThat(traces.exceptions()).hasSize(1);
    assertThat(traces.exceptions().get(0)).hasCause(error);
  }

  @Test
  void namesADeletedFileRelativeToTheBookFolder() throws IOException {
    failures().report(new NoSuchFileException(request.bookDirectory().toRealPath() + "/a/b.png"));
    assertThat(diagnostics.all())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "book/a/b.png: error[unreadable-file]: the file cannot be read: it was deleted during the"
                + " build");
  }

  @Test
  void reportsAFolderWithTheNameOfAnOutput() throws IOException {
    assertThat(build().isRefused()).isFalse();
    Path epub = request.outputs().get(Format.EPUB);
    byte[] pdf = Files.readAllBytes(request.outputs().get(Format.PDF));
    Files.delete(epub);
    Files.createDirectories(epub.resolve("full"));
    Files.writeString(request.bookDirectory().resolve("one.md"), "# Another\n");

    assertUnwritable(build(), epub);
    assertThat(request.outputs().get(Format.PDF)).hasBinaryContent(pdf);
  }

  @Test
  void reportsAFileWithTheNameOfTheOutputFolder() throws IOException {
    Path file = Files.writeString(project.resolve("target"), "a file");
    Path pdf = file.resolve("book.pdf");
    request =
        new Request(
            request.bookDirectory(), "book", Map.of(Format.PDF, pdf), defaults(), Options.DEFAULT);
    assertUnwritable(build(), pdf);
    assertThat(file).hasContent("a file");
  }

  @Test
  void failsWhenTheTimeLimitExpires() throws IOException {
    for (Path file : request.outputs().values()) {
      Files.writeString(file, "the last build");
    }
    Request limited =
        new Request(
            request.bookDirectory(),
            "book",
            request.outputs(),
            defaults(),
            Options.DEFAULT.withTimeLimit(Duration.ZERO));
    Result result = Octavo.build(limited, traces);
    assertThat(result.isRefused()).isTrue();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .startsWith("book: error[time-limit]: the build did not finish within 0 minutes");
    for (Path file : request.outputs().values()) {
      assertThat(file).hasContent("the last build");
    }
    assertThat(project).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void wrapsErrorsOfTheJvmAndOfLibraries() {
    for (Error error :
        List.of(new NoClassDefFoundError("x"), new AssertionError("y"), new InternalError("z"))) {
      assertThatThrownBy(
              () ->
                  LocatedException.at(
                      Position.ofFile("book"),
                      () -> {
                        throw error;
                      }))
          .isInstanceOf(LocatedException.class)
          .hasCause(error);
    }
  }

  @Test
  void startsNoWorkAfterAnInterrupt() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> LocatedException.at(Position.ofFile("book"), () -> "done"))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void reportsOutOfMemoryAsItsOwnDiagnostic() {
    failures().report(new OutOfMemoryError("Java heap space"));
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("out-of-memory");
  }

  @Test
  void rejectsTooLargeTheme() throws IOException {
    Files.writeString(request.bookDirectory().resolve("theme.css"), "p { }\n".repeat(170_000));
    assertThat(build().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "book/theme.css: error[css-file]: the theme has 1020000 bytes; the limit is 1000000");
  }

  @Test
  void rejectsTooLargeChapter() throws IOException {
    Path file = request.bookDirectory().resolve("two.md");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    assertThat(build().diagnostics())
        .singleElement()
        .asString()
        .startsWith("book/two.md: error[file-too-large]: ");
  }

  @Test
  void reportsUnreadableFolder() throws IOException {
    Path closed = Files.createDirectories(request.bookDirectory().resolve("closed"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not as root");
    try {
      assertThat(build().diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("unreadable-folder");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }

  private void assertUnwritable(Result result, Path file) throws IOException {
    assertThat(result.isRefused()).isTrue();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("unwritable-output");
    assertThat(result.diagnostics().get(0).position().file())
        .isEqualTo(file.toString().replace('\\', '/'));
    assertThat(traces.exceptions()).isNotEmpty();
    assertThat(project).isDirectoryNotContaining("glob:**.part");
  }

  private Result build() throws IOException {
    return Octavo.build(request, traces);
  }

  private BuildFailures failures() {
    return new BuildFailures(request, diagnostics, traces);
  }

  private static Defaults defaults() {
    return Projects.of(Optional.of("A Project"), List.of(), "org.example:book");
  }
}
