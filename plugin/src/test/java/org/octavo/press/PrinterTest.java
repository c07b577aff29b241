package org.octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the documentation with the printers and papers that there are. */
class PrinterTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path MOJO = Path.of("src/main/java/org/octavo/maven/BuildMojo.java");

  static Stream<Arguments> parameters() {
    return Stream.of(
        Arguments.of("printer", Printer.keywords()), Arguments.of("paper", Paper.keywords()));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void readmeListsAllKeywords(String parameter, List<String> keywords) throws IOException {
    String row =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("| `" + parameter + "` |"))
            .findFirst()
            .orElseThrow();
    assertThat(row.split("\\|")[3])
        .contains(keywords.stream().map(keyword -> '`' + keyword + '`').toList());
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void helpOfTheGoalListsAllKeywords(String parameter, List<String> keywords) throws IOException {
    String mojo = Files.readString(MOJO);
    int end = mojo.indexOf("\"octavo." + parameter + '"');
    String description = mojo.substring(mojo.lastIndexOf("/**", end), end);
    assertThat(description.replaceAll("\\s+\\*?\\s*", " "))
        .contains(keywords.stream().map(keyword -> "{@code " + keyword + '}').toList());
  }
}
