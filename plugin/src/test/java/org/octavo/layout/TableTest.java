package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Diagnostic;

/** Where the cells of tables stand. */
class TableTest {

  private static final String WORDS = "many words that take more than a line of their column ";

  @TempDir private Path folder;

  @Test
  void numbersAreAlignedAtTheirPoint() throws IOException {
    TypesetBook book =
        TypesetBook.of(
            folder,
            "@media print { td + td { text-align: \".\"; } }",
            "# T\n\n| a | b |\n|---|---|\n| x | 3.5 |\n| y | 12.25 |\n| z | 7 |\n");
    double first = point(book, "3.5");
    assertThat(point(book, "12.25")).isCloseTo(first, within(0.02));
    assertThat(line(book, "7").right()).isCloseTo(first, within(0.02));
    assertThat(line(book, "12.25").right()).isCloseTo(52 + 284, within(0.02));
  }

  @Test
  void aCellStandsAtTheTopInTheMiddleOrAtTheFootOfItsRow() throws IOException {
    String css =
        "@media print { td:nth-child(2) { vertical-align: middle; }"
            + " td:nth-child(3) { vertical-align: bottom; } }";
    TypesetBook book =
        TypesetBook.of(
            folder,
            css,
            "# T\n\n| a | b | c | d |\n|---|---|---|---|\n| top | middle | foot | "
                + WORDS.repeat(4)
                + "|\n");
    double top = line(book, "top").baseline();
    double foot = line(book, "foot").baseline();
    assertThat(foot - top).isGreaterThan(20);
    assertThat(line(book, "middle").baseline()).isCloseTo((top + foot) / 2, within(0.01));
  }

  @Test
  void aCellOverSeveralRowsIsTold() throws IOException {
    TypesetBook book =
        TypesetBook.of(
            folder,
            "",
            "# T\n\n<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>\n");
    List<Diagnostic> told =
        book.diagnostics().all().stream().filter(d -> d.code().equals("row-span")).toList();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).position().line()).isEqualTo(3);
  }

  private static double point(TypesetBook book, String number) {
    PageText.SetLine line = line(book, number);
    GlyphRun run = line.runs().get(0).run();
    double x = line.left();
    for (int i = 0; i < number.indexOf('.'); i++) {
      x += run.advances()[i];
    }
    return x;
  }

  private static PageText.SetLine line(TypesetBook book, String text) {
    return book.chapterPages().stream()
        .flatMap(page -> PageText.lines(page).stream())
        .filter(line -> !line.artifact() && line.text().strip().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
