package org.octavo.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.octavo.Octavo;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;

/** Builds both outputs of a small book that contains one file from a fuzzer. */
final class FuzzedBook {

  private static final Defaults PROJECT =
      Projects.of(Optional.of("Fuzz"), List.of(), "org.example:fuzz");

  private final Path folder;

  private FuzzedBook(Path folder) {
    this.folder = folder;
  }

  /** A book with one file and a cover. */
  static FuzzedBook with(String name, byte[] content) {
    try {
      Path folder = Files.createTempDirectory("octavo-fuzz");
      return new FuzzedBook(folder).and("cover.png", Samples.COVER).and(name, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FuzzedBook and(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FuzzedBook and(String name, String content) {
    return and(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Builds the book.
   *
   * @throws AssertionError if the build neither writes both outputs nor reports an error with its
   *     position
   */
  void build() {
    Path out = folder.resolve(".out");
    Map<Format, Path> places =
        Map.of(Format.PDF, out.resolve("book.pdf"), Format.EPUB, out.resolve("book.epub"));
    try {
      Result result =
          Octavo.build(
              new Request(folder, "book", places, PROJECT, Options.DEFAULT), progress -> {});
      result.diagnostics().forEach(FuzzedBook::requireUseful);
      boolean refused = result.errors() > 0;
      for (Path place : places.values()) {
        require(Files.exists(place) != refused, place + " with " + result.diagnostics());
      }
      requireNoPartialFiles(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete();
    }
  }

  private static void requireNoPartialFiles(Path out) throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.list(out)) {
        require(
            files.noneMatch(file -> file.toString().endsWith(".part")), "a partial file is left");
      }
    }
  }

  private static void requireUseful(Diagnostic diagnostic) {
    require(!diagnostic.code().equals("internal-error"), diagnostic.toString());
    require(
        diagnostic.severity() != Severity.ERROR || !diagnostic.position().file().isEmpty(),
        "no position: " + diagnostic);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
