package org.octavo.layout.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.style.Setting;

class LineSetterTest {

  private static final String PROSE =
      "The constitution of 1993 gives the president the direction of foreign policy, and the offices"
          + " around him give the direction its daily shape: the administration that drafts, the council"
          + " that weighs, the ministry that speaks. None of this is unusual on paper. What distinguishes"
          + " the arrangement is the distance between the paper and the practice, and the internationalisation"
          + " of questions that elsewhere would be settled far below the head of state.";

  private final Setup setup = new Setup();

  @Test
  void fillsMeasureExceptInLastLine() {
    for (double measure : new double[] {120, 200, 284, 400}) {
      List<Line> lines = set(PROSE, measure, false);
      for (Line line : lines.subList(0, lines.size() - 1)) {
        assertThat(line.pieces().get(0).x()).isCloseTo(0, within(0.01));
        assertThat(Setup.rightEdge(line)).as(line.text()).isCloseTo(measure, within(0.01));
      }
    }
  }

  @Test
  void exceedsMeasureByProtrusionOfPunctuation() {
    for (double measure = 100; measure < 400; measure += 13) {
      for (Line line : set("“Well,” " + PROSE, measure, true)) {
        if (!line.last() && line.space() > 0) {
          String text = line.text();
          int last = line.hyphenated() ? '-' : text.codePointBefore(text.length());
          double hanging = Protrusion.right(last) * setup.width(last);
          double left = Protrusion.left(text.codePointAt(0)) * setup.width(text.codePointAt(0));
          assertThat(line.pieces().get(0).x()).as(text).isCloseTo(-left, within(0.01));
          // A hyphen is kerned to its letter; its protrusion is a fraction of the width it adds.
          double kerning = line.hyphenated() ? 0.3 : 0.01;
          assertThat(Setup.rightEdge(line)).as(text).isCloseTo(measure + hanging, within(kerning));
        }
      }
    }
  }

  @Test
  void keepsWordSpacesWithinLimits() {
    for (Line line : set(PROSE, 284, true)) {
      if (!line.last() && line.space() > 0) {
        assertThat(line.space()).isBetween(Demerits.NARROWEST, Demerits.WIDEST);
      }
    }
  }

  @Test
  void addsOrRemovesLineByLooseness() {
    String text = (PROSE + " ").repeat(4).strip();
    int lines = loosened(text, 0).size();
    assertThat(loosened(text, 1)).hasSize(lines + 1);
    assertThat(loosened(text, -1)).hasSize(lines - 1);
    for (Line line : loosened(text, 1)) {
      assertThat(line.last() || line.space() <= 0.5).as(line.text()).isTrue();
    }
    assertThat(setup.diagnostics.all()).isEmpty();
  }

  @Test
  void findsMoreVariantsIfLooseLinesAreAllowed() {
    LineSetter loose = new LineSetter(setup.shaper, setup.diagnostics, true);
    Setting setting = Setup.setting(Setting.Align.JUSTIFY, true);
    String text = PROSE + " " + PROSE;
    int usual = 0;
    int withLoose = 0;
    for (int measure = 150; measure < 400; measure += 5) {
      usual += setup.setter.variants(Setup.paragraph(text), setting, measure, 0).size();
      List<LineSetter.Variant> found = loose.variants(Setup.paragraph(text), setting, measure, 0);
      withLoose += found.size();
      assertThat(found.stream().skip(1).flatMap(variant -> variant.lines().stream()))
          .allSatisfy(line -> assertThat(line.space()).isLessThan(0.5));
    }
    assertThat(withLoose).isGreaterThan(usual);
  }

  /** The breaks next to an initial are fixed before those of the lines below it. */
  @Test
  void countsHyphensNextToInitialInLadder() {
    int ladders = 0;
    for (int measure = 110; measure < 260; measure++) {
      Paragraph paragraph = Setup.paragraph(PROSE);
      List<Line> lines =
          setup
              .setter
              .variants(
                  paragraph,
                  Setup.setting(Setting.Align.JUSTIFY, true),
                  measure,
                  List.of(new OpeningLines(paragraph, 30, 2)))
              .get(0)
              .lines();
      boolean across = lines.subList(0, 3).stream().allMatch(Line::endsInHyphen);
      boolean below = lines.subList(1, 4).stream().allMatch(Line::endsInHyphen);
      ladders += across || below ? 1 : 0;
    }
    assertThat(ladders).isZero();
  }

  @Test
  void reportsUnmetLooseness() {
    assertThat(loosened("Two words.", -1)).hasSize(1);
    assertThat(setup.diagnostics.all()).hasSize(1);
    assertThat(setup.diagnostics.all().get(0).code()).isEqualTo("unmet-looseness");
  }

  private List<Line> loosened(String text, int looseness) {
    return setup.setter.set(Setup.paragraph(text), Setup.loosened(looseness), 320, 0);
  }

  @Test
  void keepsAllCharactersInOrder() {
    String read =
        set(PROSE, 150, true).stream()
            .map(line -> line.hyphenated() ? line.text() : line.text() + " ")
            .collect(Collectors.joining());
    assertThat(read.strip()).isEqualTo(PROSE);
  }

  @Test
  void addsHyphensAsSoftHyphensInText() {
    List<Line> hyphenated = set(PROSE, 110, true).stream().filter(Line::hyphenated).toList();
    assertThat(hyphenated).isNotEmpty();
    for (Line line : hyphenated) {
      Line.Letters last = (Line.Letters) line.pieces().get(line.pieces().size() - 1);
      assertThat(last.run().text()).endsWith("\u00AD");
    }
  }

  @Test
  void hangsPunctuationIntoMargin() {
    List<Line> lines = set(PROSE, 284, true);
    Line comma =
        lines.stream()
            .filter(
                line ->
                    !line.last()
                        && (line.text().endsWith(",")
                            || line.text().endsWith(".")
                            || line.text().endsWith(":")))
            .findFirst()
            .orElseThrow();
    assertThat(Setup.rightEdge(comma)).isGreaterThan(284.5);
  }

  @Test
  void scalesGlyphsByAtMostTwoPercent() {
    for (Line line : set(PROSE, 200, true)) {
      for (Line.Piece piece : line.pieces()) {
        GlyphRun run = ((Line.Letters) piece).run();
        assertThat(run.scale()).isBetween(0.98 - 1e-9, 1.02 + 1e-9);
      }
    }
  }

  @Test
  void breaksWordWiderThanMeasureWithoutLoss() {
    String word = "x".repeat(300);
    List<Line> lines = set(word, 100, false);
    assertThat(lines).hasSizeGreaterThan(5);
    assertThat(lines.stream().map(Line::text).collect(Collectors.joining())).isEqualTo(word);
    assertThat(lines).allSatisfy(line -> assertThat(Setup.rightEdge(line)).isLessThan(100.01));
  }

  /** Without a limit on the number of active nodes the JVM would run out of memory. */
  @Test
  void setsParagraphOfOneMegabyte() {
    String text = (PROSE + " ").repeat(1_000_000 / PROSE.length()).strip();
    List<Line> lines = assertTimeout(Duration.ofMinutes(1), () -> set(text, 284, true));
    assertThat(lines).hasSizeGreaterThan(15_000);
    assertThat(lines.subList(0, lines.size() - 1))
        .allSatisfy(
            line -> assertThat(line.space()).isBetween(Demerits.NARROWEST - 1e-9, Demerits.WIDEST));
    assertThat(setup.diagnostics.all()).isEmpty();
  }

  @Test
  void keepsForcedLineBreaks() {
    List<Line> lines = set("one\ntwo\n\nfour", 100, false);
    assertThat(lines.stream().map(Line::text)).containsExactly("one", "two", "", "four");
  }

  @Test
  void centresLines() {
    Line line =
        setup
            .setter
            .set(Setup.paragraph("Contents"), Setup.setting(Setting.Align.CENTER, false), 200, 0)
            .get(0);
    double left = line.pieces().get(0).x();
    assertThat(left).isGreaterThan(50);
    assertThat(200 - Setup.rightEdge(line)).isCloseTo(left, within(0.01));
  }

  @Test
  void breaksBalancedTitleBetweenPhrases() {
    assertThat(title("Introduction: The Fortress and the Office", 150))
        .containsExactly("Introduction:", "The Fortress and the Office");
    assertThat(title("The Quarrel with NATO and the United States", 150))
        .containsExactly("The Quarrel with NATO", "and the United States");
    // A first line of two letters above a full line would be worse than a break inside a phrase.
    assertThat(title("Or, The Declaration signed at Helsinki", 150))
        .containsExactly("Or, The Declaration", "signed at Helsinki");
  }

  private List<String> title(String text, double measure) {
    Setting balanced = Setup.setting(Setting.Align.LEFT, false, true);
    return setup.setter.set(Setup.paragraph(text), balanced, measure, 0).stream()
        .map(Line::text)
        .toList();
  }

  @Test
  void computesWidthOfLongestWordAndLine() {
    LineSetter.Widths widths =
        setup.setter.widths(
            Setup.paragraph("a considerable pause"), Setup.setting(Setting.Align.LEFT, false));
    assertThat(widths.minimum()).isBetween(50.0, 70.0);
    assertThat(widths.maximum()).isGreaterThan(widths.minimum() + 20);
  }

  private List<Line> set(String text, double measure, boolean hanging) {
    return setup.setter.set(
        Setup.paragraph(text), Setup.setting(Setting.Align.JUSTIFY, hanging), measure, 0);
  }
}
