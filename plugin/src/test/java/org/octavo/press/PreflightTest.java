package org.octavo.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Field;
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

  /** KDP's gutters are 0.375, 0.5, 0.625, 0.75 and 0.875 in; a thin book needs no shift. */
  @ParameterizedTest
  @CsvSource({"130, 0", "150, 0", "151, 9", "290, 9", "300, 9", "480, 18", "620, 27", "800, 36"})
  void shiftsContentFromTheSpineByTheAdditionalGutter(int pages, double shift) {
    assertThat(plan(Printer.KDP, pages(pages, 52, 60)).shift()).isCloseTo(shift, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"130, 27", "290, 36", "480, 45"})
  void keepsTheGutterWithNarrowInnerMargins(int pages, double gutter) {
    PressPlan plan = plan(Printer.KDP, pages(pages, 20, 92));
    assertThat(20 + plan.shift()).isCloseTo(gutter, EXACT);
  }

  @Test
  void doesNotShiftTheBookForOneUnusualPage() {
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(1, page(1, rule(100, 60, 396 - 100 - 20, 1)));
    assertThat(plan(Printer.KDP, pages).shift()).isZero();
    assertThat(reported())
        .containsExactly(
            "book/theme.css: warning[press-gutter]: content on page 2 is 20 pt from the spine; kdp"
                + " asks for at least 0.375 in for 24 pages");
  }

  @Test
  void reportsOuterMarginNarrowedByTheShift() {
    plan(Printer.KDP, pages(620, 52, 40));
    assertThat(reported())
        .containsExactly(
            "book/theme.css: warning[press-margin]: content on page 1 is 13 pt from the outer edge;"
                + " kdp asks for at least 0.25 in");
  }

  @Test
  void reportsBrokenLimitsWithSourceAndDate() {
    plan(Printer.KDP, List.of(new Page(0, "1", "", false, new Page.Size(200, 300), List.of())));
    assertThat(reported())
        .containsExactlyInAnyOrder(
            "book/theme.css: warning[press-pages]: the book has 2 pages; kdp binds 24 to 828",
            "book/theme.css: warning[press-trim]: kdp does not offer the page size 2.778 × 4.167 in");
    assertThat(diagnostics.all())
        .allSatisfy(
            diagnostic -> assertThat(diagnostic.hint()).contains("kdp.amazon.com", "2026-11"));
  }

  @Test
  void reportsLimitAsWarningAndAdviceAsNote() {
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, rule(60, 30, 200, 1)));
    plan(Printer.KDP, pages);
    assertThat(reported()).isEmpty();
    plan(Printer.INGRAMSPARK, pages);
    assertThat(reported())
        .containsExactly(
            "book/theme.css: note[press-margin]: content on page 3 is 30 pt from the upper or lower"
                + " edge; ingramspark asks for at least 0.5 in");
  }

  @Test
  void limitsPageCountByPaper() {
    plan(Printer.INGRAMSPARK, pages(902, 60, 90));
    assertThat(reported()).anyMatch(f -> f.contains("902 pages; ingramspark binds 18 to 900"));
    PressJob cream = new PressJob(Printer.INGRAMSPARK, Paper.CREAM, OptionalDouble.empty(), false);
    Diagnostics others = new Diagnostics();
    Preflight.plan(pages(902, 60, 90), cream, THEME, others);
    assertThat(others.all()).noneMatch(f -> f.code().equals("press-pages"));
  }

  @Test
  void addsBleedIfSomethingReachesTheTrim() {
    assertThat(plan(Printer.KDP, pages(24, 52, 60)).bleed()).isZero();
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, rule(200, 100, 196, 30)));
    assertThat(plan(Printer.KDP, pages).bleed()).isCloseTo(9, EXACT);
    // KDP asks for wider margins in a book with bleed.
    assertThat(reported()).isEmpty();
    PressJob none = new PressJob(Printer.KDP, Paper.WHITE, OptionalDouble.of(0), false);
    Preflight.plan(pages, none, THEME, diagnostics);
    assertThat(reported())
        .containsExactly(
            "book/theme.css: warning[press-bleed]: artwork reaches the trim with a bleed of 0 pt; kdp"
                + " asks for at least 0.125 in");
  }

  @Test
  void reportsThinRulesAndPaleTintsOncePerValue() {
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, rule(100, 100, 50, 0.4), rule(100, 200, 50, 0.4), tint(0xF0F0F0)));
    plan(Printer.KDP, pages);
    assertThat(reported())
        .containsExactlyInAnyOrder(
            "book/theme.css: note[press-rule]: a line of 0.4 pt (page 3, and in one other place) is"
                + " printed at 0.75 pt",
            "book/theme.css: warning[press-tint]: a fill of 6 % black (page 3); kdp asks for at least"
                + " 10 %");
  }

  @Test
  void reportsCropMarksThatThePrinterDoesNotAccept() {
    PressJob marked = new PressJob(Printer.KDP, Paper.WHITE, OptionalDouble.empty(), true);
    Preflight.plan(pages(24, 52, 60), marked, THEME, diagnostics);
    assertThat(reported())
        .containsExactly("book/theme.css: warning[press-marks]: kdp does not accept crop marks");
  }

  @Test
  void leavesUnreadableImagesToThePdfWriter() {
    Resource nothing = new Resource("a.png", "a.png", Path.of("nowhere", "a.png"));
    List<Page> pages = new ArrayList<>(pages(24, 52, 60));
    pages.set(2, page(2, new Ink.Picture(TEXT, 60, 60, 100, 100, nothing)));
    plan(Printer.KDP, pages);
    assertThat(reported()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyLimitHasSourceAndDate(Printer printer) throws ReflectiveOperationException {
    List<SourcedLimit<?>> limits = new ArrayList<>();
    for (Field field : Limits.class.getDeclaredFields()) {
      field.setAccessible(true);
      Object value = field.get(printer.limits());
      if (value instanceof Optional<?> custom) {
        custom.ifPresent(known -> limits.add((SourcedLimit<?>) known));
      } else if (value instanceof Map<?, ?> papers) {
        papers.values().forEach(known -> limits.add((SourcedLimit<?>) known));
      } else {
        limits.add((SourcedLimit<?>) value);
      }
    }
    assertThat(limits).hasSizeGreaterThanOrEqualTo(16);
    assertThat(limits)
        .extracting(SourcedLimit::source)
        .allSatisfy(
            source -> {
              assertThat(source.name()).isNotBlank();
              assertThat(source.date()).matches("20\\d\\d-\\d\\d(-\\d\\d)?");
            });
  }

  @Test
  void logsSizeOfTheCoverWrap() {
    assertThat(plan(Printer.KDP, pages(300, 52, 60)).summary())
        .containsExactly(
            "print: 300 pages of 5.5 × 8.5 in, gutter 0.5 in (content 9 pt further from the spine),"
                + " bleed 0 in",
            "cover wrap: spine 0.676 in (300 pages, white paper), 11.926 × 8.75 in with bleed");
    assertThat(plan(Printer.GENERIC, pages(299, 52, 60)).summary().get(1))
        .isEqualTo(
            "cover wrap: ask the printer for the spine width of 300 pages; not published for"
                + " generic");
  }

  private PressPlan plan(Printer printer, List<Page> pages) {
    PressJob job = new PressJob(printer, Paper.WHITE, OptionalDouble.empty(), false);
    return Preflight.plan(pages, job, THEME, diagnostics);
  }

  private List<String> reported() {
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
    return new Page(index, "" + (index + 1), "", false, new Page.Size(396, 612), List.of(inks));
  }

  private static Ink.Rule rule(double x, double y, double width, double height) {
    return new Ink.Rule(new Owner.Artifact(Owner.Kind.RULE), x, y, width, height, Color.BLACK);
  }

  private static Ink.Rule tint(int color) {
    return new Ink.Rule(
        new Owner.Artifact(Owner.Kind.BACKGROUND), 100, 300, 50, 50, Color.of(color));
  }
}
