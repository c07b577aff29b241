package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;

/**
 * Builds a small book for each code of the register. The folder of the book has the name of the
 * code; {@code expected.txt} contains the diagnostics.
 */
class FaultsTest {

  /** Codes that no small book can cause, with the reason. Unit tests cover them. */
  private static final Map<Code, String> WITHOUT_A_BOOK = new EnumMap<>(Code.class);

  static {
    without("a file that changes or is deleted during the build", Code.CHANGED_FILE);
    without("a file or folder without permission", Code.UNREADABLE_FILE, Code.UNREADABLE_FOLDER);
    without("an output folder without permission", Code.UNWRITABLE_OUTPUT);
    without("a file of millions of bytes", Code.CSS_FILE, Code.FILE_TOO_LARGE);
    without("thousands of files or notes", Code.TOO_MANY_FILES, Code.TOO_MANY_NOTES);
    without("a JVM with little memory", Code.OUT_OF_MEMORY);
    without("a build that takes minutes", Code.TIME_LIMIT);
    without("a bug", Code.INTERNAL_ERROR, Code.UNKNOWN_ELEMENT);
    without("a web server", Code.LINK_GONE, Code.LINK_MOVED, Code.LINK_UNREACHABLE);
    without("a web server", Code.LINK_UNCHECKED, Code.TOO_MANY_LINKS);
    without("a check without a build", Code.TYPOGRAPHY_UNKNOWN);
    without("a validator", Code.EPUBCHECK, Code.VERAPDF, Code.MISSING_PART);
    Code[] ofPrintPdf =
        Arrays.stream(Code.values())
            .filter(code -> code.section() == Code.Section.PRINT_PDF)
            .toArray(Code[]::new);
    without("a print edition that Octavo did not write", ofPrintPdf);
  }

  @TempDir private Path target;

  private static void without(String reason, Code... codes) {
    for (Code code : codes) {
      WITHOUT_A_BOOK.put(code, reason);
    }
  }

  static Stream<String> books() throws IOException {
    try (Stream<Path> folders = Files.list(faults())) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void reportsCodeAtItsPosition(String book) throws IOException {
    List<Diagnostic> reported = build(book);
    Golden.assertMatches(
        FaultsTest.class,
        "faults/" + book + "/expected.txt",
        reported.stream().map(FaultsTest::withHint).collect(Collectors.joining()));
    if (!book.equals("many")) {
      assertThat(reported).extracting(Diagnostic::code).contains(book);
    }
  }

  private static String withHint(Diagnostic diagnostic) {
    return diagnostic + "\n    " + diagnostic.hint() + "\n";
  }

  @Test
  void reportsThirtyProblemsInOneBuild() throws IOException {
    List<Diagnostic> reported = build("many");
    assertThat(reported).hasSizeGreaterThanOrEqualTo(30);
    assertThat(reported)
        .extracting(Diagnostic::position)
        .extracting(Position::file)
        .doesNotContain("");
    assertThat(reported.stream().map(d -> d.code() + d.position()).distinct())
        .hasSize(reported.size());
  }

  static Stream<Code> codes() {
    return Arrays.stream(Code.values()).filter(code -> !code.isFurtherForm());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasBookOrUnitTest(Code code) throws IOException {
    String fixed = code.id().substring(code.id().lastIndexOf('*') + 1);
    if (WITHOUT_A_BOOK.containsKey(code)) {
      assertThat(books()).doesNotContain(code.id());
      String mention = fixed.isEmpty() ? code.id().replace("*", "") : fixed;
      assertThat(unitTests()).anyMatch(test -> test.contains(mention));
    } else if (fixed.isEmpty()) {
      assertThat(books()).anyMatch(book -> book.startsWith(code.id().replace("*", "")));
    } else {
      assertThat(books()).contains(code.id());
    }
  }

  private static List<String> unitTests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("FaultsTest.java"))
          .map(FaultsTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Diagnostic> build(String book) throws IOException {
    return new FaultyBook(faults().resolve(book), target).diagnostics();
  }

  private static Path faults() {
    try {
      return Path.of(FaultsTest.class.getResource("faults").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
