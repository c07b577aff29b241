package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;

/**
 * One folder for each code: a small book that has the fault, and the lines that its author reads.
 */
class FaultsTest {

  /** What no folder can hold, such as a machine without memory, and the test that shows it. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("changed-file", "source/ResourcesTest"),
          Map.entry("css-file", "engine/BuildFailuresTest"),
          Map.entry("file-too-large", "engine/BuildFailuresTest"),
          Map.entry("internal-error", "engine/BuildFailuresTest"),
          Map.entry("link-gone", "check/links/LinkCheckTest"),
          Map.entry("link-moved", "check/links/LinkCheckTest"),
          Map.entry("link-unchecked", "check/links/LinkCheckTest"),
          Map.entry("link-unreachable", "check/links/LinkCheckTest"),
          Map.entry("out-of-memory", "engine/BuildFailuresTest"),
          Map.entry("time-limit", "engine/BuildFailuresTest"),
          Map.entry("too-many-files", "source/ManuscriptReaderTest"),
          Map.entry("too-many-notes", "book/NotesTest"),
          Map.entry("typography-unknown", "CheckIT"),
          Map.entry("unknown-element", "epub/EpubWriterTest"),
          Map.entry("unreadable-file", "engine/BuildFailuresTest"),
          Map.entry("unreadable-folder", "engine/BuildFailuresTest"),
          Map.entry("unwritable-output", "engine/BuildFailuresTest"));

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
    Golden.assertMatches(
        FaultsTest.class,
        "faults/" + code + "/expected.txt",
        told.stream().map(line -> line + "\n").collect(Collectors.joining()));
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

  @Test
  void everyCodeHasAFolderAndALineInTheManual() throws IOException {
    Set<String> codes = CodesInSources.read(Path.of("src/main/java/org/octavo"));
    List<String> told =
        Files.readString(Path.of("../src/manual/findings.md"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(told).doesNotHaveDuplicates();
    assertThat(told)
        .filteredOn(code -> !code.matches("(PDF-X|typography)-.*"))
        .containsExactlyInAnyOrderElementsOf(
            codes.stream().filter(code -> !code.startsWith("typography-")).toList());
    Set<String> shown = new TreeSet<>(codes().toList());
    for (String code : codes) {
      if (ELSEWHERE.containsKey(code)) {
        assertThat(shown).doesNotContain(code);
        Path test = Path.of("src/test/java/org/octavo", ELSEWHERE.get(code) + ".java");
        assertThat(Files.readString(test)).as(test.toString()).contains(code);
      } else {
        assertThat(shown).contains(code);
      }
    }
    assertThat(codes).containsAll(ELSEWHERE.keySet());
    // Octavo writes no such file: the test spoils one. Kinds of typography are told by the kind.
    String spoilt = Files.readString(Path.of("src/test/java/org/octavo/PressCheckTest.java"));
    assertThat(told)
        .filteredOn(code -> code.startsWith("PDF-X-"))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(spoilt).contains(code.substring("PDF-X".length())));
  }

  private List<Diagnostic> build(String code) throws IOException {
    return new FaultyBook(faults().resolve(code), target).findings();
  }

  private static Path faults() {
    try {
      return Path.of(FaultsTest.class.getResource("faults").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
