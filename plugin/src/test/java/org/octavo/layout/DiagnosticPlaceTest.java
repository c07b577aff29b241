package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.diagnostic.Diagnostic;

/** Diagnostics of typesetting point to the author's own line and column. */
class DiagnosticPlaceTest {

  /** A character that no bundled font has. */
  private static final String MISSING = "\uE123";

  @TempDir private Path folder;

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("the second line of a paragraph", "One line\nand X here.", "2:5"),
        arguments("a repeated character", "X and X.", "1:1 1:7"),
        arguments("after collapsed spaces", "a    b   X", "1:10"),
        arguments("after a named reference", "Salt &amp; X", "1:12"),
        arguments("after a numeric reference", "It is &#8364;5, X", "1:17"),
        arguments("after an unknown reference", "Salt &pepper; X", "1:15"),
        arguments("after an escape", "2 \\* 3 X", "1:8"),
        arguments("after an escaped quote", "6\\\" X", "1:5"),
        arguments("after an ellipsis", "Wait... X", "1:9"),
        arguments("after dashes", "one -- two --- X", "1:16"),
        arguments("after quotes", "\"one\" 'two' X", "1:13"),
        arguments("in an element", "one *two\nthree X*", "2:7"),
        arguments("in code", "one `X` and ``a ` X``", "1:6 1:19"),
        arguments("in code over two lines", "one `two\nX`", "2:1"),
        arguments("in a list in a quote", "> - one\n>   two X", "2:9"),
        arguments("in a table cell", "| a | b |\n|---|---|\n| c | d X |", "3:9"),
        arguments("in fenced code in a quote", "> ```\n> a\n> b X\n> ```", "3:5"),
        arguments("in indented code", "one\n\n    a\n      X", "4:7"),
        arguments("in a note", "a[^n]\n\n[^n]: one\n    two X", "4:9"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void missingCharacterIsReportedWhereItIs(String place, String markdown, String expected)
      throws IOException {
    assertThat(places(markdown.replace("X", MISSING))).as(place).isEqualTo(expected);
  }

  private String places(String chapter) throws IOException {
    List<String> places =
        TypesetBook.of(folder, "", chapter).diagnostics().all().stream()
            .filter(diagnostic -> diagnostic.code().equals("missing-glyph"))
            .map(Diagnostic::position)
            .map(position -> position.line() + ":" + position.column())
            .toList();
    return String.join(" ", places);
  }
}
