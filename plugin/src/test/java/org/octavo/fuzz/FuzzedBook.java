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

/** A small book with one file that a fuzzer wrote, made into both outputs. */
final class FuzzedBook {

  private static final Defaults PROJECT =
      Projects.of(Optional.of("Fuzz"), List.of(), "org.example:fuzz");

  private final Path folder;

  private FuzzedBook(Path folder) {
    this.folder = folder;
  }

  /** A book of one file, to which others are added. */
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
   * Makes the book.
   *
   * @throws AssertionError when the build does anything but make it or say where its fault is
   */
  void build() {
    Path out = folder.resolve(".out");
    Map<Format, Path> places =
        Map.of(Format.PDF, out.resolve("book.pdf"), Format.EPUB, out.resolve("book.epub"));
    try {
      Result result =
          Octavo.build(
              new Request(folder, "book", places, PROJECT, Options.DEFAULT), progress -> {});
      result.diagnostics().forEach(FuzzedBook::mustHelp);
      boolean refused = result.errors() > 0;
      for (Path place : places.values()) {
        must(Files.exists(place) != refused, place + " with " + result.diagnostics());
      }
      mustBeWhole(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete();
    }
  }

  private static void mustBeWhole(Path out) throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.list(out)) {
        must(files.noneMatch(file -> file.toString().endsWith(".part")), "a part is left");
      }
    }
  }

  private static void mustHelp(Diagnostic finding) {
    must(!finding.code().equals("internal-error"), finding.toString());
    must(
        finding.severity() != Severity.ERROR || !finding.position().file().isEmpty(),
        "without a place: " + finding);
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
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
