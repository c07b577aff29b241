package org.octavo.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;
import org.octavo.style.Color;
import org.octavo.tree.Element;

class PreflightTest {

  private static final Offset<Double> EXACT = within(0.001);
  private static final Position THEME = Position.ofFile("book/theme.css");
  private static final Owner TEXT =
      new Owner.Content(Element.of("p", new Position("a.md", 7, 1), List.of()), Owner.Part.OWN);

  private final Diagnostics diagnostics = new Diagnostics();

  /** KDP's gutters are 0.375, 0.5, 0.625, 0.75 and 0.875 in; the thinnest book's needs no shift. */
  @ParameterizedTest
  @CsvSource({"130, 0", "150, 0", "151, 9", "290, 9", "300, 9", "480, 18", "620, 27", "800, 36"})
  void theThickerTheBookTheFurtherItsTextStandsFromTheSpine(int pages, double shift) {
    assertThat(plan(Printer.KDP, pages(pages, 52, 60)).shift()).isCloseTo(shift, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"130, 27", "290, 36", "480, 45"})
  void theGutterIsKeptHoweverNarrowTheInnerMargin(int pages, double gutter) {
    PressPlan plan = plan(Printer.KDP, pages(pages, 20, 92));
    assertThat(20 + plan.shift()).isCloseTo(gutter, EXACT);
  }

  @Test
  void aStrayPictureDoesNotMoveTheWholeBook() {
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(1, page(1, rule(100, 60, 396 - 100 - 20, 1)));
    assertThat(plan(Printer.KDP, pages).shift()).isZero();
    assertThat(findings())
        .containsExactly(
            "book/theme.css: warning[press-gutter]: ink stands 20 pt from the spine on page 2,"
                + " where kdp asks for at least 0.375 in for 24 pages");
  }

  @Test
  void whatTheGutterTakesIsMissingOutside() {
    plan(Printer.KDP, pages(620, 52, 40));
    assertThat(findings())
        .containsExactly(
            "book/theme.css: warning[press-margin]: ink stands 13 pt from the outer edge of page 1,"
                + " where kdp asks for at least 0.25 in");
  }

  @Test
  void everyLimitOfThePrinterIsHeld() {
    plan(Printer.KDP, List.of(new Page(0, "1", "", false, false, 200, 300, List.of())));
    assertThat(findings())
        .containsExactlyInAnyOrder(
            "book/theme.css: warning[press-pages]: the book has 2 pages, and kdp binds 24 to 828",
            "book/theme.css: warning[press-trim]: the page, 2.778 × 4.167 in, is no size that kdp"
                + " cuts");
    assertThat(diagnostics.all())
        .allSatisfy(finding -> assertThat(finding.hint()).contains("kdp.amazon.com", "2026-11"));
  }

  @Test
  void adviceIsANoteAndALimitIsAWarning() {
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, rule(60, 30, 200, 1)));
    plan(Printer.KDP, pages);
    assertThat(findings()).isEmpty();
    plan(Printer.INGRAMSPARK, pages);
    assertThat(findings())
        .containsExactly(
            "book/theme.css: note[press-margin]: ink stands 30 pt from the upper or lower edge of"
                + " page 3, where ingramspark asks for at least 0.5 in");
  }

  @Test
  void moreLeavesOfThickerPaperCannotBeBound() {
    plan(Printer.INGRAMSPARK, pages(902, 60, 90));
    assertThat(findings()).anyMatch(f -> f.contains("902 pages, and ingramspark binds 18 to 900"));
    PressJob cream = new PressJob(Printer.INGRAMSPARK, Paper.CREAM, OptionalDouble.empty(), false);
    Diagnostics others = new Diagnostics();
    Preflight.plan(pages(902, 60, 90), cream, THEME, others);
    assertThat(others.all()).noneMatch(f -> f.code().equals("press-pages"));
  }

  @Test
  void bleedIsThereWhereSomethingReachesTheEdge() {
    assertThat(plan(Printer.KDP, pages(24, 52, 60)).bleed()).isZero();
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, rule(200, 100, 196, 30)));
    assertThat(plan(Printer.KDP, pages).bleed()).isCloseTo(9, EXACT);
    // The margin that KDP asks for is wider in a book with bleed.
    assertThat(findings()).isEmpty();
    PressJob none = new PressJob(Printer.KDP, Paper.WHITE, OptionalDouble.of(0), false);
    Preflight.plan(pages, none, THEME, diagnostics);
    assertThat(findings())
        .containsExactly(
            "book/theme.css: warning[press-bleed]: something reaches the trimmed edge, and the"
                + " bleed is 0 pt, where kdp asks for at least 0.125 in");
  }

  @Test
  void thinRulesAndPaleTintsAreToldOnceForEachValue() {
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, rule(100, 100, 50, 0.4), rule(100, 200, 50, 0.4), tint(0xF0F0F0)));
    plan(Printer.KDP, pages);
    assertThat(findings())
        .containsExactlyInAnyOrder(
            "book/theme.css: note[press-rule]: a rule of 0.4 pt (page 3) and in one other place is printed with"
                + " 0.75 pt",
            "book/theme.css: warning[press-tint]: a fill of 6 % black (page 3), where kdp asks for at least 10 %");
  }

  @Test
  void cropMarksAreForPrintersThatWantThem() {
    PressJob marked = new PressJob(Printer.KDP, Paper.WHITE, OptionalDouble.empty(), true);
    Preflight.plan(pages(24, 52, 60), marked, THEME, diagnostics);
    assertThat(findings())
        .containsExactly("book/theme.css: warning[press-marks]: kdp takes no crop marks");
  }

  @Test
  void anImageThatCannotBeReadIsThePaintersConcern() {
    Resource nothing = new Resource("a.png", "a.png", Path.of("nowhere", "a.png"));
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, new Ink.Picture(TEXT, 60, 60, 100, 100, nothing)));
    plan(Printer.KDP, pages);
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyValueNamesItsSourceAndItsDate(Printer printer) throws ReflectiveOperationException {
    List<Quoted<?>> quoted = new ArrayList<>();
    for (RecordComponent part : Limits.class.getRecordComponents()) {
      Object value = part.getAccessor().invoke(printer.limits());
      if (value instanceof Optional<?> custom) {
        custom.ifPresent(known -> quoted.add((Quoted<?>) known));
      } else if (value instanceof Map<?, ?> papers) {
        papers.values().forEach(known -> quoted.add((Quoted<?>) known));
      } else {
        quoted.add((Quoted<?>) value);
      }
    }
    for (Paper paper : Paper.values()) {
      paper.thickness(printer).ifPresent(quoted::add);
    }
    assertThat(quoted).hasSizeGreaterThanOrEqualTo(15);
    assertThat(quoted)
        .allSatisfy(
            value -> {
              assertThat(value.source()).isNotBlank();
              assertThat(value.verified()).matches("20\\d\\d-\\d\\d(-\\d\\d)?");
            });
  }

  @Test
  void theCoverIsAsWideAsBothBoardsTheSpineAndTheBleed() {
    assertThat(plan(Printer.KDP, pages(300, 52, 60)).summary())
        .containsExactly(
            "print: 300 pages of 5.5 × 8.5 in, gutter 0.5 in (text 9 pt further out), bleed 0 in",
            "cover wrap: spine 0.676 in (300 pages, white paper), 11.926 × 8.75 in with bleed");
    assertThat(plan(Printer.GENERIC, pages(299, 52, 60)).summary().get(1))
        .isEqualTo(
            "cover wrap: ask the printer how wide a spine of 300 pages is; not known for generic");
  }

  private PressPlan plan(Printer printer, List<Page> pages) {
    PressJob job = new PressJob(printer, Paper.WHITE, OptionalDouble.empty(), false);
    return Preflight.plan(pages, job, THEME, diagnostics);
  }

  private List<String> findings() {
    return diagnostics.all().stream().map(Diagnostic::toString).toList();
  }

  private static List<Page> pages(int count, double inner, double outer) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean verso = i % 2 == 1;
      pages.add(page(i, rule(verso ? outer : inner, 60, 396 - inner - outer, 1)));
    }
    return pages;
  }

  private static Page page(int index, Ink... inks) {
    return new Page(index, "" + (index + 1), "", index % 2 == 1, false, 396, 612, List.of(inks));
  }

  private static Ink.Rule rule(double x, double y, double width, double height) {
    return new Ink.Rule(new Owner.Artifact(Owner.Kind.RULE), x, y, width, height, Color.BLACK);
  }

  private static Ink.Rule tint(int color) {
    return new Ink.Rule(
        new Owner.Artifact(Owner.Kind.BACKGROUND), 100, 300, 50, 50, Color.of(color));
  }
}
