package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.book.Chapter;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;

/** Invariants of every page of a book in the default theme. */
class PagePropertiesTest {

  private static final double TOP = 54;
  private static final double MEASURE = 284;
  private static final double CAPACITY = 490;
  private static final double GRID = 14;
  private static final double EM = 10.25;

  static Stream<TypesetBook> books() {
    return Stream.of(
        TypesetBook.of(TypesetBook.ESSAY),
        TypesetBook.of(Path.of("src/test/resources/org/octavo/layout/torture")));
  }

  @ParameterizedTest
  @MethodSource("books")
  void keepsInkInsideTextAreaExceptHangingPunctuation(TypesetBook book) {
    for (Page page : book.typeset().pages()) {
      double left = page.verso() ? 60 : 52;
      for (Ink ink : page.inks()) {
        if (isHeadOrFoot(ink)) {
          continue;
        }
        if (ink instanceof Ink.Letters letters) {
          String text = page.folio() + ": " + letters.run().text();
          double right = letters.x() + letters.run().width();
          assertThat(letters.x()).as(text).isGreaterThan(left - EM);
          assertThat(right).as(text).isLessThan(left + MEASURE + EM);
          assertThat(letters.baseline()).as(text).isBetween(TOP, TOP + CAPACITY + 0.01);
        } else if (ink instanceof Ink.Picture picture) {
          assertThat(picture.x()).isGreaterThan(left - 0.01);
          assertThat(picture.x() + picture.width()).isLessThan(left + MEASURE + 0.01);
          assertThat(picture.y() + picture.height()).isLessThan(TOP + CAPACITY + 0.01);
        } else if (ink instanceof Ink.Rule rule) {
          assertThat(rule.x()).isGreaterThan(left - 0.01);
          assertThat(rule.x() + rule.width()).isLessThan(left + MEASURE + EM);
          assertThat(rule.y() + rule.height()).isLessThan(TOP + CAPACITY + 0.01);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void alignsRunningTextWithGrid(TypesetBook book) {
    double first = Double.NaN;
    int lines = 0;
    for (Page page : book.chapterPages()) {
      for (PageText.SetLine line : PageText.lines(page)) {
        if (isRunningText(book, line)) {
          double onGrid = (line.baseline() - TOP) % GRID;
          first = Double.isNaN(first) ? onGrid : first;
          assertThat(onGrid).as(page.folio() + ": " + line.text()).isCloseTo(first, within(0.01));
          lines++;
        }
      }
    }
    assertThat(lines).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("books")
  void beginsNoteOnPageOfItsCall(TypesetBook book) {
    Map<String, Integer> calls = new LinkedHashMap<>();
    for (Page page : book.typeset().pages()) {
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Link link
            && link.owner() instanceof Owner.Content content
            && content.element().attribute("role").filter("doc-noteref"::equals).isPresent()) {
          calls.putIfAbsent(link.href().substring(1), page.index());
        }
      }
    }
    assertThat(calls).hasSizeGreaterThan(10);
    calls.forEach(
        (note, page) ->
            assertThat(book.typeset().destinations().get(note).page()).as(note).isEqualTo(page));
  }

  private static boolean isHeadOrFoot(Ink ink) {
    return ink.owner() instanceof Owner.Artifact artifact
        && (artifact.kind() == Owner.Kind.HEADER || artifact.kind() == Owner.Kind.FOOTER);
  }

  /** Whether a line belongs to a paragraph that is a child of the chapter. */
  private static boolean isRunningText(TypesetBook book, PageText.SetLine line) {
    if (!(line.owner() instanceof Owner.Content content)
        || !content.element().is("p")
        || line.runs().get(0).run().size() != EM) {
      return false;
    }
    for (Chapter chapter : book.book().chapters()) {
      for (Object child : chapter.root().children()) {
        if (child == content.element()) {
          return true;
        }
      }
    }
    return false;
  }
}
