package org.octavo.layout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.TypographicDefect;
import org.octavo.layout.TypesetBook;
import org.octavo.layout.report.LayoutReport.Defect;

/**
 * The report of a book whose Markdown and theme make each defect unavoidable. Pages have ten lines,
 * and the title of a chapter takes one of them.
 */
class PlantedDefectsTest {

  private static final String THEME =
      """
      @page { size: 300pt 200pt; margin: 30pt 40pt; }
      @media print {
        h1 { margin: 0; font-size: 11pt; line-height: 14pt; }
        h1 .chapter-number { display: none; }
        h2 { break-after: auto; }
        .single { widows: 1; orphans: 1; }
        .kept { break-inside: avoid; }
        .narrow { width: 60pt; }
        .word { width: 72pt; }
        .undivided { width: 90pt; hyphens: none; }
        .unbroken { white-space: nowrap; }
      }
      """;

  @TempDir private Path folder;

  private final Map<String, TypographicDefect> planted = new TreeMap<>();
  private final List<String> chapters = new ArrayList<>();

  @Test
  void findsEachDefectAtItsLine() throws IOException {
    plant(TypographicDefect.WIDOW, lines(5), lines(5, "single"), lines(6));
    plant(TypographicDefect.ORPHAN, lines(8), lines(5, "single"), lines(5));
    plant(TypographicDefect.STRANDED_HEADING, lines(6), "## Below\n", lines(7));
    plant(TypographicDefect.HYPHEN_ON_RECTO, endsInHyphen(9), lines(6));
    plant(TypographicDefect.HYPHEN_ON_VERSO, lines(9, "kept"), endsInHyphen(10), lines(6));
    plant(
        TypographicDefect.UNEQUAL_SPREAD,
        lines(9, "kept"),
        lines(10, "kept"),
        lines(6, "kept"),
        lines(8, "kept"));
    plant(TypographicDefect.SHORT_PAGE, lines(6, "kept"), lines(8, "kept"));
    plant(TypographicDefect.SHORT_LAST_PAGE, lines(9, "kept"), lines(2));
    plant(TypographicDefect.OFF_GRID, "Items with white between them.\n", "- one\n\n- two\n");
    plant(TypographicDefect.LADDER, "", "internationalisation ".repeat(6) + "\n{.narrow}\n");
    plant(TypographicDefect.HYPHEN_BEFORE_LAST, "", "internationalisation it\n{.word}\n");
    plant(TypographicDefect.LOOSE_LINE, "", "unquestionably so extraordinarily so\n{.undivided}\n");
    plant(TypographicDefect.OVERFULL_LINE, "", "word ".repeat(60) + "\n{.unbroken}\n");
    plant(TypographicDefect.RUNT, "", "A line of some length above\\\nit.\n");
    plant(TypographicDefect.SAME_WORD, "", "under one\\\nunder two\\\nunder three\\\nand out\n");
    plant(TypographicDefect.RIVER, "", "abc def gh\\\nbca efd hg\\\ncab fde gh\\\nacb edf hg\n");

    LayoutReport report =
        TypesetBook.of(folder, THEME, chapters.toArray(String[]::new)).typeset().report();

    assertThat(planted)
        .allSatisfy(
            (file, kind) ->
                assertThat(report.defects())
                    .filteredOn(found -> found.position().file().equals(file))
                    .as("%s in %s", kind, file)
                    .extracting(Defect::kind)
                    .contains(kind));
  }

  private void plant(TypographicDefect kind, String... blocks) {
    StringBuilder chapter = new StringBuilder("# Chapter\n");
    for (String block : blocks) {
      chapter.append('\n').append(block);
    }
    chapters.add(chapter.toString());
    planted.put("book/" + name(chapters.size()), kind);
  }

  private static String name(int chapter) {
    return "0" + chapter + ".md";
  }

  private static String endsInHyphen(int count) {
    return lines(count - 1).strip() + "\\\nat last well-\n{.kept}\n";
  }

  private static String lines(int count, String kind) {
    return lines(count) + "\n{." + kind + "}\n";
  }

  /** A paragraph with forced line breaks, in which each line begins with another word. */
  private static String lines(int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      lines.add((char) ('a' + i) + "t line " + i);
    }
    return String.join("\\\n", lines) + "\n";
  }
}
