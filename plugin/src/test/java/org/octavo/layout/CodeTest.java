package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.layout.ink.Owner;

/** Blocks of code on the page. */
class CodeTest {

  private static final double RIGHT = 52 + 284;

  @TempDir private Path folder;

  @Test
  void breaksLongLineBetweenTokens() throws IOException {
    List<PageText.SetLine> code =
        code(
            "    call(alpha, beta, gammaDeltaEpsilon, zetaEtaThetaIota, kappaLambda, muNuXiOmicron);");
    assertThat(code).hasSize(2);
    assertThat(code.get(0).text().strip()).endsWith(",");
    assertThat(code.get(1).text().strip())
        .isEqualTo("zetaEtaThetaIota, kappaLambda, muNuXiOmicron);");
  }

  @Test
  void indentsContinuedCodeAndMarksItWithHookThatIsNotCopied() throws IOException {
    String line = "one " + "two three four ".repeat(8);
    TypesetBook book = book("```\n" + line + "\n```\n");
    List<PageText.SetLine> code = ofFace(book, "SourceCodePro");
    assertThat(code).hasSize(3);
    assertThat(code.get(1).left()).isGreaterThan(code.get(0).left() + 5);
    List<PageText.SetLine> hooks = lines(book).stream().filter(CodeTest::isHook).toList();
    assertThat(hooks).hasSize(2);
    assertThat(hooks.get(0).right()).isBetween(RIGHT - 0.01, RIGHT + 0.01);
    assertThat(hooks.get(0).baseline()).isEqualTo(code.get(0).baseline());
  }

  @Test
  void fitsCodeIntoMeasureWithoutLossOrHyphens() throws IOException {
    String word = "international".repeat(30);
    List<PageText.SetLine> code = code("```\n" + word + "\n```\n");
    StringBuilder read = new StringBuilder();
    for (PageText.SetLine line : code) {
      assertThat(line.right()).isLessThanOrEqualTo(RIGHT + 0.01);
      read.append(line.text());
    }
    assertThat(read.toString()).isEqualTo(word);
  }

  @Test
  void wrapsPreThatIsWiderThanMeasure() throws IOException {
    String css = "@media print { pre { white-space: pre; } }";
    TypesetBook book = TypesetBook.of(folder, css, "# T\n\n    " + "word ".repeat(40) + "\n");
    assertThat(ofFace(book, "SourceCodePro"))
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(line.right()).isLessThanOrEqualTo(RIGHT + 0.01));
  }

  @Test
  void expandsTabsToNextStop() throws IOException {
    List<PageText.SetLine> code = code("```\n\ta\nab\tb\n    c\n```\n");
    assertThat(code.get(0).text().stripTrailing()).isEqualTo("    a");
    assertThat(code.get(1).text().stripTrailing()).isEqualTo("ab  b");
  }

  @Test
  void keepsTwoLinesOfCodeOnEachSideOfPageEnd() throws IOException {
    for (int lines = 60; lines < 66; lines++) {
      TypesetBook book = book("```\n" + "line\n".repeat(lines) + "```\n");
      for (Page page : book.chapterPages()) {
        long here =
            PageText.lines(page).stream().filter(l -> l.text().strip().equals("line")).count();
        assertThat(here).isNotEqualTo(1);
      }
    }
  }

  private List<PageText.SetLine> code(String markdown) throws IOException {
    return ofFace(book(markdown), "SourceCodePro");
  }

  private TypesetBook book(String markdown) throws IOException {
    return TypesetBook.of(folder, "", "# T\n\n" + markdown);
  }

  private static List<PageText.SetLine> lines(TypesetBook book) {
    return book.chapterPages().stream().flatMap(page -> PageText.lines(page).stream()).toList();
  }

  private static List<PageText.SetLine> ofFace(TypesetBook book, String face) {
    return lines(book).stream()
        .filter(line -> line.runs().get(0).run().face().name().startsWith(face))
        .toList();
  }

  private static boolean isHook(PageText.SetLine line) {
    return line.owner() instanceof Owner.Artifact artifact && artifact.kind() == Owner.Kind.HOOK;
  }
}
