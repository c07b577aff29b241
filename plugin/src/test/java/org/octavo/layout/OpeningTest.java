package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Owner;

/** Initials, first lines and run-in headings. */
class OpeningTest {

  private static final String PROSE =
      "The constitution of 1993 gives the president the direction of foreign policy, and the offices"
          + " around him give the direction its daily shape: the administration that drafts, the council"
          + " that weighs, the ministry that speaks. None of this is unusual on paper.";

  private static final double LEFT = 52;
  private static final double RIGHT = 52 + 284;

  @TempDir private Path folder;

  @Test
  void alignsInitialWithItsFirstAndLastLine() throws IOException {
    for (int lines = 2; lines <= 4; lines++) {
      List<PageText.SetLine> page = set("initial-letter: " + lines, "", PROSE);
      GlyphRun cap = page.get(0).runs().get(0).run();
      double foot = page.get(0).baseline();
      double top = foot - cap.size() * cap.face().capHeight() / cap.face().unitsPerEm();
      GlyphRun text = page.get(1).runs().get(0).run();
      double capital = text.size() * text.face().capHeight() / text.face().unitsPerEm();
      assertThat(foot).isCloseTo(page.get(lines).baseline(), within(0.01));
      assertThat(top).isCloseTo(page.get(1).baseline() - capital, within(0.02));
    }
  }

  @Test
  void justifiesLinesNextToInitial() throws IOException {
    List<PageText.SetLine> page = set("initial-letter: 3", "", PROSE);
    double edge = page.get(1).left();
    assertThat(edge).isGreaterThan(page.get(0).right());
    assertThat(page.get(2).left()).isCloseTo(edge, within(1.0));
    assertThat(page.get(3).left()).isCloseTo(edge, within(1.0));
    assertThat(page.get(4).left()).isCloseTo(LEFT, within(1.0));
    assertThat(page.subList(1, 5))
        .allSatisfy(line -> assertThat(line.right()).isBetween(RIGHT - 0.01, RIGHT + 3));
  }

  @Test
  void alignsLargeFirstLetterWithGrid() throws IOException {
    List<PageText.SetLine> page = set("font-size: 34pt", "", PROSE);
    assertThat(page.get(0).baseline()).isCloseTo(page.get(2).baseline(), within(0.01));
  }

  @Test
  void setsQuotationMarkWithInitialWithoutLoss() throws IOException {
    List<PageText.SetLine> page = set("initial-letter: 3", "", "“Once” " + PROSE);
    assertThat(page.get(0).text()).isEqualTo("“O");
    assertThat(read(page)).isEqualTo(squeezed("“Once” " + PROSE));
  }

  @Test
  void leavesRoomBelowShortParagraphForInitial() throws IOException {
    List<PageText.SetLine> page = set("initial-letter: 3", "", "Well.\n\nAfter it.");
    assertThat(page.get(2).text()).isEqualTo("After it.");
    assertThat(page.get(2).baseline()).isCloseTo(page.get(1).baseline() + 3 * 14, within(0.01));
  }

  @Test
  void breaksFirstLineInSmallCapitalsAtMargin() throws IOException {
    List<PageText.SetLine> plain = set("", "", PROSE);
    List<PageText.SetLine> page = set("", "font-variant-caps: small-caps", PROSE);
    assertThat(page.get(0).runs().get(0).run().type().features()).containsKey("smcp");
    assertThat(page.get(1).runs().get(0).run().type().features()).doesNotContainKey("smcp");
    assertThat(page.get(0).text().length()).isLessThan(plain.get(0).text().length());
    assertThat(page.get(0).right()).isBetween(RIGHT - 0.01, RIGHT + 3);
    assertThat(read(page)).isEqualTo(squeezed(PROSE));
  }

  @Test
  void changesOnlyFirstLineToCapitals() throws IOException {
    List<PageText.SetLine> page = set("", "text-transform: uppercase", PROSE);
    assertThat(page.get(0).text()).startsWith("THE CONSTITUTION OF 1993");
    assertThat(page.get(1).text()).matches("[a-z].*");
  }

  @Test
  void runsFourthLevelHeadingIntoParagraph() throws IOException {
    List<PageText.SetLine> page = below("#### A heading\n\n" + PROSE);
    assertThat(page.get(0).text()).startsWith("A heading\u2003The constitution");
    Owner.Content heading = (Owner.Content) page.get(0).runs().get(0).owner();
    assertThat(heading.element().is("h4")).isTrue();
    assertThat(((Owner.Content) page.get(0).runs().get(2).owner()).element().is("p")).isTrue();
  }

  @Test
  void setsRunInHeadingAsBlockWithoutParagraph() throws IOException {
    List<PageText.SetLine> page = below("#### A heading\n\n- one\n- two\n");
    assertThat(page.get(0).text().strip()).isEqualTo("A heading");
  }

  private List<PageText.SetLine> set(String firstLetter, String firstLine, String markdown)
      throws IOException {
    String css =
        "@media print { h1 + p::first-letter { "
            + firstLetter
            + " } h1 + p::first-line { "
            + firstLine
            + " } }";
    return lines(css, "# T\n\n" + markdown);
  }

  private List<PageText.SetLine> below(String markdown) throws IOException {
    return lines("", "# T\n\n## Two\n\n### Three\n\n" + markdown).stream().skip(2).toList();
  }

  /** The lines below the chapter's title. */
  private List<PageText.SetLine> lines(String css, String markdown) throws IOException {
    TypesetBook book = TypesetBook.of(folder, css, markdown);
    return PageText.lines(book.chapterPages().get(0)).stream()
        .filter(line -> !line.artifact())
        .dropWhile(line -> !line.text().equals("T"))
        .skip(1)
        .toList();
  }

  private static String read(List<PageText.SetLine> lines) {
    return squeezed(lines.stream().map(PageText.SetLine::text).collect(Collectors.joining()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00AD]", "");
  }
}
