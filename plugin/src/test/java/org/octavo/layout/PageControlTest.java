package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.layout.ink.Owner;

/**
 * Page breaks that a theme controls (CSS Fragmentation 3, CSS Paged Media 3), on pages of ten
 * lines.
 */
class PageControlTest {

  private static final String TEN_LINES =
      """
      @page { size: 300pt 200pt; margin: 30pt 40pt; }
      @page wide { size: 400pt 200pt; }
      @media print {
        h1 { margin: 0; font-size: 11pt; line-height: 14pt; }
      """;

  @TempDir private Path folder;

  @Test
  void keepsWidowsAndOrphansOfTheme() throws IOException {
    String text = paragraph("a", 5) + paragraph("b", 7) + paragraph("c", 9);
    for (int least = 2; least < 5; least++) {
      String css = "p { orphans: " + least + "; widows: " + least + "; }";
      for (List<String> page : pages(css, text)) {
        for (String name : List.of("a", "b", "c")) {
          long here = page.stream().filter(line -> line.startsWith(name)).count();
          assertThat(here)
              .as("%d lines of %s", least, name)
              .satisfiesAnyOf(
                  lines -> assertThat(lines).isZero(),
                  lines -> assertThat(lines).isGreaterThanOrEqualTo(least(css)));
        }
      }
    }
  }

  private static long least(String css) {
    return css.charAt(css.indexOf("orphans: ") + 9) - '0';
  }

  @Test
  void breaksPageBeforeAndAfterBlock() throws IOException {
    String text = paragraph("a", 2) + dressed("b", 2, "cut") + paragraph("c", 2);
    assertThat(firstLines(pages(".cut { break-before: page; }", text)))
        .containsExactly("Chapter", "b1");
    assertThat(firstLines(pages(".cut { break-after: page; }", text)))
        .containsExactly("Chapter", "c1");
  }

  @Test
  void beginsBlockOnRightPage() throws IOException {
    String css = TEN_LINES + ".cut { break-before: recto; } }";
    String text = "# Chapter\n\n" + paragraph("a", 2) + dressed("b", 2, "cut");
    Page page =
        TypesetBook.of(folder, css, text).chapterPages().stream()
            .filter(each -> texts(each).get(0).equals("b1"))
            .findFirst()
            .orElseThrow();
    assertThat(page.verso()).isFalse();
    assertThat(page.folio()).isEqualTo("3");
  }

  @Test
  void doesNotBreakBlockThatAvoidsBreaks() throws IOException {
    String text = paragraph("a", 6) + dressed("b", 6, "kept") + paragraph("c", 4);
    assertThat(firstLines(pages(".kept { break-inside: avoid; }", text)))
        .containsExactly("Chapter", "b1");
  }

  @Test
  void keepsBlockWithNext() throws IOException {
    String text = paragraph("a", 5) + dressed("b", 3, "led") + dressed("c", 5, "kept");
    String kept = ".kept { break-inside: avoid; }";
    assertThat(firstLines(pages(kept, text)).get(1)).isEqualTo("c1");
    String led = kept + " .led { break-after: avoid; }";
    assertThat(firstLines(pages(led, text)).get(1)).isEqualTo("b1");
  }

  @Test
  void usesNamedPageOfChapter() throws IOException {
    String css = TEN_LINES + "section.chapter { page: wide; } }";
    TypesetBook book = TypesetBook.of(folder, css, "# Chapter\n\n" + paragraph("a", 2));
    assertThat(book.typeset().pages())
        .filteredOn(page -> page.name().equals("wide"))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(page.width()).isEqualTo(400));
  }

  private List<List<String>> pages(String css, String text) throws IOException {
    return TypesetBook.of(folder, TEN_LINES + css + " }", "# Chapter\n\n" + text)
        .chapterPages()
        .stream()
        .map(PageControlTest::texts)
        .toList();
  }

  private static List<String> firstLines(List<List<String>> pages) {
    return pages.stream().map(page -> page.get(0)).toList();
  }

  /** The text of a page without its margins. */
  private static List<String> texts(Page page) {
    return PageText.lines(page).stream()
        .filter(line -> line.owner() instanceof Owner.Content)
        .map(line -> line.text().strip())
        .toList();
  }

  private static String dressed(String name, int lines, String kind) {
    return paragraph(name, lines).strip() + "\n{." + kind + "}\n\n";
  }

  private static String paragraph(String name, int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= lines; i++) {
      text.append(name).append(i).append(i < lines ? "\\\n" : "\n\n");
    }
    return text.toString();
  }
}
