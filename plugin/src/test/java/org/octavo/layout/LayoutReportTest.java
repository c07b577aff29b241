package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Position;
import org.octavo.layout.LayoutReport.Kind;

/** The report finds the faults of pages made to have them, and where they come from. */
class LayoutReportTest {

  private static final double GRID = 10;
  private static final double CAPACITY = 100;

  @TempDir private Path folder;

  private final List<PageLines> pages = new ArrayList<>();

  @Test
  void widowsAndOrphans() {
    page(true, false, 10, paragraph(1, 9, 9), paragraph(2, 1, 3).subList(0, 1));
    page(false, true, 10, paragraph(2, 3, 3).subList(2, 3), paragraph(3, 1, 8));
    assertThat(faults()).containsExactly("ORPHAN 1 a.md:2:1", "WIDOW 2 a.md:2:1");
  }

  @Test
  void hyphensAtTheFootOfPages() {
    SetLine hyphen = line(1, 3, 9, 0.25, true);
    page(true, false, 10, List.of(hyphen));
    page(false, false, 10, List.of(hyphen));
    page(true, true, 10, List.of(hyphen));
    assertThat(faults())
        .containsExactly("HYPHEN_ON_VERSO 1 a.md:1:1", "HYPHEN_ON_RECTO 2 a.md:1:1");
  }

  @Test
  void facingPagesOfUnequalDepth() {
    page(true, false, 10, paragraph(1, 4, 9));
    page(false, false, 9, paragraph(2, 4, 9));
    page(true, false, 9, paragraph(3, 4, 9));
    page(false, false, 9, paragraph(4, 4, 9));
    page(true, true, 8, paragraph(4, 4, 9));
    assertThat(faults()).containsExactly("UNEQUAL_SPREAD 2 a.md:2:1");
  }

  @Test
  void shortPages() {
    page(true, false, 7, paragraph(1, 4, 9));
    page(false, true, 3, paragraph(2, 3, 3));
    assertThat(faults()).containsExactly("SHORT_PAGE 1 a.md:1:1", "SHORT_LAST_PAGE 2 a.md:2:1");
  }

  @Test
  void laddersLooseOverfullAndRunts() {
    List<SetLine> lines = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      lines.add(line(1, i, 6, i == 1 ? 0.6 : 0.25, true));
    }
    lines.add(new SetLine(new Position("a.md", 1, 1), 5, 6, 0, false, 300, true));
    lines.add(new SetLine(new Position("a.md", 1, 1), 6, 6, 0, false, 8, false));
    page(true, true, 10, lines);
    assertThat(faults())
        .containsExactly(
            "LOOSE_LINE 1 a.md:1:1",
            "LADDER 1 a.md:1:1",
            "OVERFULL_LINE 1 a.md:1:1",
            "RUNT 1 a.md:1:1");
  }

  @Test
  void figuresOfWordSpaces() {
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
    assertThat(report.book().justified()).isEqualTo(3);
    assertThat(report.book().meanSpace()).isCloseTo(0.25, within(1e-9));
    assertThat(report.book().deviation()).isCloseTo(Math.sqrt(0.005 / 3), within(1e-9));
    assertThat(report.book().hyphenated()).isEqualTo(0.25);
    assertThat(report.summary()).startsWith("word space 0.250 em ± 0.041").endsWith("no faults");
  }

  @Test
  void aBookThatCannotBeSetWellSaysWhere() throws IOException {
    String narrow = "@page { margin-right: 225pt; } @media print { p { hyphens: none; } }";
    String words = "internationalisation unquestionably extraordinarily well ".repeat(8);
    TypesetBook book = TypesetBook.of(folder, narrow, "# A\n\nShort.\n\n" + words);
    LayoutReport report = book.typeset().report();
    assertThat(report.count(Kind.LOOSE_LINE) + report.count(Kind.OVERFULL_LINE)).isPositive();
    assertThat(report.text()).contains("(book/01.md:5:1)");
  }

  @Test
  void theEssayHasNoLineThatIsTooWideAndNoWidow() {
    LayoutReport report = TypesetBook.of(TypesetBook.ESSAY).typeset().report();
    assertThat(report.count(Kind.OVERFULL_LINE)).isZero();
    assertThat(report.count(Kind.WIDOW)).isZero();
    assertThat(report.count(Kind.ORPHAN)).isZero();
    assertThat(report.book().justified()).isGreaterThan(100);
  }

  private List<String> faults() {
    return Inspection.of(pages, GRID).faults().stream()
        .map(fault -> fault.kind() + " " + fault.folio() + " " + fault.position())
        .toList();
  }

  @SafeVarargs
  private void page(boolean verso, boolean last, int lines, List<SetLine>... paragraphs) {
    List<SetLine> all = new ArrayList<>();
    for (List<SetLine> paragraph : paragraphs) {
      all.addAll(paragraph);
    }
    String folio = Integer.toString(pages.size() + 1);
    pages.add(new PageLines("A", folio, verso, pages.isEmpty(), last, all, lines * GRID, CAPACITY));
  }

  private static List<SetLine> paragraph(int number, int lines, int of) {
    List<SetLine> all = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      all.add(line(number, i, of, 0.25, false));
    }
    return all;
  }

  private static SetLine line(int paragraph, int number, int of, double space, boolean hyphen) {
    return new SetLine(new Position("a.md", paragraph, 1), number, of, space, hyphen, 200, false);
  }
}
