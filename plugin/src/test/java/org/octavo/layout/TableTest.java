package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Ink;

/** The positions of table cells. */
class TableTest {

  private static final String WORDS = "many words that take more than a line of their column ";

  @TempDir private Path folder;

  @Test
  void alignsNumbersAtDecimalPoint() throws IOException {
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
  void alignsCellVertically() throws IOException {
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
  void spansRowsAndColumns() throws IOException {
    TypesetBook book =
        set(
            "<tr><th rowspan=2>over</th><th colspan=2>wide</th></tr><tr><td>b</td><td>c</td></tr>"
                + "<tr><td>d</td><td>e</td><td rowspan=9>f</td></tr><tr><td>g</td></tr>");
    assertThat(line(book, "wide").left()).isCloseTo(line(book, "b").left(), within(0.3));
    assertThat(line(book, "e").left()).isCloseTo(line(book, "b").left(), within(0.3));
    assertThat(line(book, "over").baseline()).isEqualTo(line(book, "b").baseline());
    assertThat(line(book, "f").baseline()).isEqualTo(line(book, "d").baseline());
    assertThat(line(book, "g").baseline()).isGreaterThan(line(book, "d").baseline());
  }

  /** The rule below its first row does not cross it. */
  @Test
  void keepsLinesOfSpanningCellNextToTheirRowsOverPageEnd() throws IOException {
    String rows = "";
    for (int i = 1; i < 40; i++) {
      rows += "<tr><td>row " + i + "</td></tr>";
    }
    TypesetBook book =
        set("<tr><td rowspan=40>" + WORDS.repeat(12) + "</td><td>row 0</td></tr>" + rows);
    assertThat(book.chapterPages()).hasSize(2);
    List<Double> baselines = new ArrayList<>();
    List<Double> words = new ArrayList<>();
    for (PageText.SetLine line : PageText.lines(book.chapterPages().get(0))) {
      if (line.text().startsWith("row")) {
        baselines.add(line.baseline());
      } else if (line.text().contains("words")) {
        words.add(line.baseline());
      }
    }
    assertThat(words).hasSizeGreaterThan(5);
    assertThat(baselines).containsAll(words);
    assertThat(line(book, "row 39").baseline()).isGreaterThan(line(book, "row 38").baseline());
  }

  @Test
  void drawsNoRuleAcrossSpanningCell() throws IOException {
    TypesetBook book = set("<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>");
    double right = line(book, "b").left();
    List<Ink.Rule> rules =
        book.chapterPages().get(0).inks().stream()
            .filter(Ink.Rule.class::isInstance)
            .map(Ink.Rule.class::cast)
            .sorted(Comparator.comparing(Ink.Rule::y))
            .toList();
    assertThat(rules).hasSize(3);
    assertThat(rules.get(1).x()).isCloseTo(right, within(0.3));
    assertThat(rules.get(1).width()).isLessThan(rules.get(0).width());
  }

  private TypesetBook set(String rows) throws IOException {
    String css = "@media print { td { border-bottom: 0.4pt solid; } }";
    return TypesetBook.of(folder, css, "# T\n\n<table>" + rows + "</table>\n");
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
