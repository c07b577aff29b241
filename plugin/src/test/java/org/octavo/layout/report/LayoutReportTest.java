package org.octavo.layout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.TypographicDefect;
import org.octavo.layout.TypesetBook;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.page.BrokenNote;
import org.octavo.layout.page.RunningText;
import org.octavo.layout.report.LayoutReport.Defect;

/** The report finds planted defects and their places in the source. */
class LayoutReportTest {

  private static final double GRID = 10;
  private static final double CAPACITY = 100;

  @TempDir private Path folder;

  private final List<PageLines> pages = new ArrayList<>();

  @Test
  void countsWidowsAndOrphans() {
    page(true, false, 10, paragraph(1, 9, 9), paragraph(2, 1, 3).subList(0, 1));
    page(false, true, 10, paragraph(2, 3, 3).subList(2, 3), paragraph(3, 1, 8));
    assertThat(defects()).containsExactly("ORPHAN 1 a.md:2:1", "WIDOW 2 a.md:2:1");
  }

  @Test
  void findsHyphensAtFootOfPages() {
    SetLine hyphen = line(1, 3, 9, 0.25, true);
    page(true, false, 10, List.of(hyphen));
    page(false, false, 10, List.of(hyphen));
    page(true, true, 10, List.of(hyphen));
    assertThat(defects())
        .containsExactly("HYPHEN_ON_VERSO 1 a.md:1:1", "HYPHEN_ON_RECTO 2 a.md:1:1");
  }

  @Test
  void findsUnequalFacingPages() {
    page(true, false, 10, paragraph(1, 4, 9));
    page(false, false, 9, paragraph(2, 4, 9));
    page(true, false, 9, paragraph(3, 4, 9));
    page(false, false, 9, paragraph(4, 4, 9));
    page(true, true, 8, paragraph(4, 4, 9));
    assertThat(defects()).containsExactly("UNEQUAL_SPREAD 2 a.md:2:1");
  }

  @Test
  void findsShortPages() {
    page(true, false, 7, paragraph(1, 4, 9));
    page(false, true, 3, paragraph(2, 3, 3));
    assertThat(defects()).containsExactly("SHORT_PAGE 1 a.md:1:1", "SHORT_LAST_PAGE 2 a.md:2:1");
  }

  @Test
  void findsLaddersLooseLinesOverfullLinesAndRunts() {
    List<SetLine> lines = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      lines.add(line(1, i, 6, i == 1 ? 0.6 : 0.25, true));
    }
    lines.add(new LineBuilder(1, 5, 6).space(0).natural(300).overfull().line());
    lines.add(new LineBuilder(1, 6, 6).space(0).natural(8).line());
    page(true, true, 10, lines);
    assertThat(defects())
        .containsExactly(
            "LOOSE_LINE 1 a.md:1:1",
            "LADDER 1 a.md:1:1",
            "OVERFULL_LINE 1 a.md:1:1",
            "RUNT 1 a.md:1:1");
  }

  @Test
  void findsBadEndsOfParagraphs() {
    page(
        true,
        true,
        10,
        List.of(
            new LineBuilder(1, 1, 2).text("the whole of the").line(),
            new LineBuilder(1, 2, 2).text("sum.").natural(30).line(),
            new LineBuilder(2, 1, 2).text("the whole of the").line(),
            new LineBuilder(2, 2, 2).text("of it").natural(30).line(),
            new LineBuilder(3, 1, 2).text("in his consider").hyphen().line(),
            new LineBuilder(3, 2, 2).text("ation.").natural(30).line(),
            new LineBuilder(4, 1, 2).text("in his consider").hyphen().line(),
            new LineBuilder(4, 2, 2).text("ation of it.").natural(60).line()));
    assertThat(defects())
        .containsExactly("RUNT 1 a.md:1:1", "RUNT 1 a.md:3:1", "HYPHEN_BEFORE_LAST 1 a.md:4:1");
  }

  @Test
  void findsLinesThatBeginWithSameWord() {
    page(
        true,
        true,
        10,
        List.of(
            new LineBuilder(1, 1, 4).text("of the one").line(),
            new LineBuilder(1, 2, 4).text("“Of the two").line(),
            new LineBuilder(1, 3, 4).text("of the three").line(),
            new LineBuilder(1, 4, 4).text("often").natural(60).line()));
    assertThat(defects()).containsExactly("SAME_WORD 1 a.md:1:1");
  }

  @Test
  void findsRivers() {
    page(
        true,
        true,
        10,
        List.of(
            new LineBuilder(1, 1, 9).gaps(20, 50, 100).line(),
            new LineBuilder(1, 2, 9).gaps(22, 70, 101.5).line(),
            new LineBuilder(1, 3, 9).gaps(35, 60, 101).line(),
            new LineBuilder(1, 4, 9).gaps(22, 61, 99.9).line(),
            new LineBuilder(1, 5, 9).gaps(23, 62, 140).line()));
    assertThat(defects()).containsExactly("RIVER 1 a.md:1:1");
  }

  @Test
  void findsStrandedHeadings() {
    SetLine heading = new LineBuilder(1, 1, 1).space(0).heading().line();
    page(true, false, 10, paragraph(3, 5, 5), List.of(heading), paragraph(2, 1, 1));
    page(false, false, 10, paragraph(3, 5, 5), List.of(heading), paragraph(2, 2, 4));
    page(true, true, 10, paragraph(3, 5, 5));
    assertThat(defects()).containsExactly("STRANDED_HEADING 1 a.md:1:1");
  }

  @Test
  void findsLinesOffGrid() {
    SetLine first = new LineBuilder(1, 1, 3).line();
    page(true, true, 10, List.of(first.at(0), new LineBuilder(1, 2, 3).line().at(10.5)));
    assertThat(defects()).containsExactly("OFF_GRID 1 a.md:1:1");
  }

  @Test
  void findsStubsOfDividedNotes() {
    Position note = new Position("a.md", 7, 1);
    PageLines begun = pageWith(new BrokenNote(note, 3, true));
    PageLines continued = pageWith(new BrokenNote(note, 1, false));
    LayoutReport report = Inspection.of(List.of(begun, continued), GRID);
    assertThat(report.book().brokenNotes()).isEqualTo(1);
    assertThat(report.defects())
        .containsExactly(new Defect(TypographicDefect.NOTE_STUB, "1", note));
  }

  @Test
  void countsNeighboursScaledDifferently() {
    page(
        true,
        true,
        10,
        List.of(
            new LineBuilder(1, 1, 4).scale(0.985).line(),
            new LineBuilder(1, 2, 4).scale(1.015).line(),
            new LineBuilder(1, 3, 4).scale(1.0).line(),
            new LineBuilder(1, 4, 4).space(0).line()));
    LayoutReport.Figures book = Inspection.of(pages, GRID).book();
    assertThat(book.scaling().mean()).isCloseTo(0.01, within(1e-9));
    assertThat(book.scaling().apart()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void countsLettersAroundHyphens() {
    page(
        true,
        true,
        10,
        List.of(
            new LineBuilder(1, 1, 3).text("an over").hyphen().line(),
            new LineBuilder(1, 2, 3).text("night re").hyphen().line(),
            new LineBuilder(1, 3, 3).text("turn of it").line()));
    LayoutReport.Figures book = Inspection.of(pages, GRID).book();
    assertThat(book.hyphenation().lettersBefore()).isEqualTo(2);
    assertThat(book.hyphenation().lettersAfter()).isEqualTo(4);
  }

  @Test
  void measuresWordSpaces() {
    page(
        true,
        true,
        10,
        List.of(
            line(1, 1, 4, 0.2, true),
            line(1, 2, 4, 0.3, false),
            line(1, 3, 4, 0.25, false),
            line(1, 4, 4, 0, false)));
    LayoutReport report = Inspection.of(pages, GRID);
    assertThat(report.book().lines()).isEqualTo(4);
    assertThat(report.book().spaces().lines()).isEqualTo(3);
    assertThat(report.book().spaces().mean()).isCloseTo(0.25, within(1e-9));
    assertThat(report.book().spaces().deviation()).isCloseTo(Math.sqrt(0.005 / 3), within(1e-9));
    assertThat(report.book().hyphenation().share()).isEqualTo(0.25);
    assertThat(report.summary()).startsWith("word space 0.250 em ± 0.041").endsWith("no defects");
  }

  @Test
  void defectPointsToFirstWordOfItsLine() throws IOException {
    String narrow = "@page { margin-right: 225pt; } @media print { p { hyphens: none; } }";
    String words = "internationalisation unquestionably extraordinarily well ".repeat(8);
    TypesetBook book = TypesetBook.of(folder, narrow, "# A\n\nShort.\n\n" + words);
    LayoutReport report = book.typeset().report();
    assertThat(
            report.count(TypographicDefect.LOOSE_LINE)
                + report.count(TypographicDefect.OVERFULL_LINE))
        .isPositive();
    assertThat(report.defects())
        .extracting(Defect::position)
        .contains(new Position("book/01.md", 5, 1 + words.indexOf("well")));
  }

  @Test
  void findsNoOverfullLineAndNoWidowInEssay() {
    LayoutReport report = TypesetBook.of(TypesetBook.ESSAY).typeset().report();
    assertThat(report.count(TypographicDefect.OVERFULL_LINE)).isZero();
    assertThat(report.count(TypographicDefect.WIDOW)).isZero();
    assertThat(report.count(TypographicDefect.ORPHAN)).isZero();
    assertThat(report.book().spaces().lines()).isGreaterThan(100);
  }

  private List<String> defects() {
    return Inspection.of(pages, GRID).defects().stream()
        .map(defect -> defect.kind() + " " + defect.folio() + " " + defect.position())
        .toList();
  }

  @SafeVarargs
  private void page(boolean verso, boolean last, int lines, List<SetLine>... paragraphs) {
    List<SetLine> all = new ArrayList<>();
    for (List<SetLine> paragraph : paragraphs) {
      all.addAll(paragraph);
    }
    String folio = Integer.toString(pages.size() + 1);
    pages.add(
        new PageLines(
            new PageLines.InChapter("A", pages.isEmpty(), last),
            folio,
            verso,
            new RunningText(all, List.of()),
            lines * GRID,
            CAPACITY));
  }

  private static PageLines pageWith(BrokenNote note) {
    return new PageLines(
        new PageLines.InChapter("A", true, true),
        "1",
        true,
        new RunningText(paragraph(1, 3, 3), List.of(note)),
        CAPACITY,
        CAPACITY);
  }

  private static List<SetLine> paragraph(int number, int lines, int of) {
    List<SetLine> all = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      all.add(line(number, i, of, 0.25, false));
    }
    return all;
  }

  private static SetLine line(int paragraph, int number, int of, double space, boolean hyphen) {
    LineBuilder builder = new LineBuilder(paragraph, number, of).space(space);
    return (hyphen ? builder.hyphen() : builder).line();
  }

  /** A line without defects except those given. */
  private static final class LineBuilder {
    private final int paragraph;
    private final int number;
    private final int of;
    private String text;
    private double space = 0.25;
    private double scale = 1;
    private boolean hyphenated;
    private double natural = 200;
    private boolean overfull;
    private boolean heading;
    private double[] gaps = {};

    LineBuilder(int paragraph, int number, int of) {
      this.paragraph = paragraph;
      this.number = number;
      this.of = of;
      this.text = (char) ('a' + number) + " line of paragraph " + paragraph;
    }

    LineBuilder text(String words) {
      text = words;
      return this;
    }

    LineBuilder space(double em) {
      space = em;
      return this;
    }

    LineBuilder scale(double factor) {
      scale = factor;
      return this;
    }

    LineBuilder hyphen() {
      hyphenated = true;
      return this;
    }

    LineBuilder natural(double width) {
      natural = width;
      return this;
    }

    LineBuilder overfull() {
      overfull = true;
      return this;
    }

    LineBuilder heading() {
      heading = true;
      return this;
    }

    LineBuilder gaps(double... middles) {
      gaps = middles;
      return this;
    }

    SetLine line() {
      return new SetLine(
          new Position("a.md", paragraph, 1),
          new SetLine.InParagraph(number, of, heading),
          text,
          hyphenated ? SetLine.Hyphen.ADDED : SetLine.Hyphen.NONE,
          new SetLine.WordSpacing(space, scale, gaps),
          new SetLine.Bounds(natural, overfull, GRID, 0));
    }
  }
}
