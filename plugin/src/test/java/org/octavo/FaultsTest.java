package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.source.Defaults;

/**
 * One folder for each code: a small book that has the fault, and the lines that its author reads.
 */
class FaultsTest {

  private static final Defaults PROJECT =
      new Defaults(
          Optional.of("A Project"),
          List.of("Ada Example"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          "org.example:book",
          Optional.empty());

  @TempDir private Path target;

  static Stream<String> codes() throws IOException {
    try (Stream<Path> folders = Files.list(faults())) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void eachFaultIsToldAtItsPlace(String code) throws IOException {
    List<String> told = build(code).stream().map(Diagnostic::toString).toList();
    assertThat(told).isEqualTo(Files.readAllLines(faults().resolve(code).resolve("expected.txt")));
    if (!code.equals("many")) {
      assertThat(told).anyMatch(line -> line.contains("[" + code + "]"));
    }
  }

  @Test
  void thirtyFaultsAreThirtyFindingsInOneRun() throws IOException {
    List<Diagnostic> found = build("many");
    assertThat(found).hasSizeGreaterThanOrEqualTo(30);
    assertThat(found)
        .extracting(Diagnostic::position)
        .extracting(Position::file)
        .doesNotContain("");
    assertThat(found.stream().map(d -> d.code() + d.position()).distinct()).hasSize(found.size());
  }

  private List<Diagnostic> build(String code) throws IOException {
    Map<Format, Path> outputs =
        Map.of(Format.PDF, target.resolve("book.pdf"), Format.EPUB, target.resolve("book.epub"));
    Path book = faults().resolve(code).resolve("book");
    return Octavo.build(
            new Request(book, "book", outputs, PROJECT, Options.DEFAULT.withPageList(false)),
            line -> {})
        .diagnostics();
  }

  private static Path faults() {
    try {
      return Path.of(FaultsTest.class.getResource("faults").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
