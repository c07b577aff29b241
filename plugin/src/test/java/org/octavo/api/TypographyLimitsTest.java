package org.octavo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.octavo.api.TypographyFigures.Defect;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.TypographicDefect;

class TypographyLimitsTest {

  private static final TypographyFigures FIGURES =
      new TypographyFigures(
          0.41,
          3.2,
          List.of(
              new Defect("widow", "widow", "xii", new Position("book/one.md", 12, 1)),
              new Defect("runt", "last line shorter", "14", new Position("book/one.md", 40, 1)),
              new Defect("widow", "widow", "20", new Position("book/my\ttwo.md", 3, 5))));

  @Test
  void reportsEachDefectAboveItsLimitAtItsPlace() {
    assertThat(findings(Map.of("maxWidows", "1")))
        .containsExactly(
            "book/one.md:12:1: error[typography-widow]: page xii: widow; the book has 2, and"
                + " maxWidows allows 1",
            "book/my\ttwo.md:3:5: error[typography-widow]: page 20: widow; the book has 2, and"
                + " maxWidows allows 1");
  }

  @Test
  void reportsSharesAtTheFile() {
    assertThat(findings(Map.of("maxWordSpace", "0.4", "maxHyphensPercent", " 3.1 ")))
        .containsExactly(
            "book.pdf: error[typography-word-space]: the word space is 0.410 em, and maxWordSpace"
                + " allows 0.4",
            "book.pdf: error[typography-hyphens]: the share of hyphenated lines is 3.200 %, and"
                + " maxHyphensPercent allows 3.1");
  }

  @Test
  void reportsNothingWithinTheLimits() {
    assertThat(findings(Map.of("maxWidows", "2", "maxWordSpace", "0.41", "maxOrphans", "0")))
        .isEmpty();
    assertThat(findings(Map.of())).isEmpty();
  }

  @Test
  void everyDefectHasALimit() {
    assertThat(TypographyLimits.names())
        .doesNotHaveDuplicates()
        .hasSize(TypographicDefect.values().length + 2);
  }

  @ParameterizedTest
  @EnumSource(TypographicDefect.class)
  void everyDefectHasItsOwnCode(TypographicDefect kind) {
    String name = kind.id();
    String limit =
        TypographyLimits.names().get(2 + List.of(TypographicDefect.values()).indexOf(kind));
    TypographyFigures figures =
        new TypographyFigures(
            0.3, 1, List.of(new Defect(name, "so", "1", new Position("book/one.md", 7, 1))));
    assertThat(TypographyLimits.of(Map.of(limit, "0")).findings(figures, "book.pdf"))
        .singleElement()
        .asString()
        .startsWith("book/one.md:7:1: error[typography-" + name + "]: ");
    assertThat(TypographyLimits.of(Map.of(limit, "1")).findings(figures, "book.pdf")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maxWidow | 0   | there is no limit \"maxWidow\". Did you mean \"maxWidows\"?",
        "maxRunts | few | \"maxRunts\" is \"few\", not a number from 0.",
        "maxRunts | -1  | \"maxRunts\" is \"-1\", not a number from 0.",
        "maxRunts | NaN | \"maxRunts\" is \"NaN\", not a number from 0.",
        "maxRunts |     | \"maxRunts\" is \"null\", not a number from 0.",
      })
  void rejectsInvalidLimit(String name, String text, String message) {
    Map<String, String> texts = new HashMap<>();
    texts.put(name, text);
    assertThatThrownBy(() -> TypographyLimits.of(texts)).hasMessage(message);
  }

  private static List<String> findings(Map<String, String> limits) {
    TypographyFigures kept = TypographyFigures.ofLines(FIGURES.toLines()).orElseThrow();
    assertThat(kept).isEqualTo(FIGURES);
    return TypographyLimits.of(limits).findings(kept, "book.pdf").stream()
        .map(Diagnostic::toString)
        .toList();
  }
}
