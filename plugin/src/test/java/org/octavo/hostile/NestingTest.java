package org.octavo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files with ten thousand levels of nesting. */
@Tag("hostile")
class NestingTest {

  private static final int MANY = 10_000;

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> reportsExcessiveNesting() {
    Cases cases = new Cases(temporary);
    cases.book(
        "quotations",
        book -> book.with("one.md", "> ".repeat(MANY) + "word"),
        built -> checkOverfullLines(built, "book/one.md:1:197 warning[too-deep]"));
    cases.book(
        "lists",
        book -> book.with("one.md", "- ".repeat(MANY) + "word"),
        built -> checkOverfullLines(built, "book/one.md:1:99 warning[too-deep]"));
    cases.chapter(
        "emphasis",
        "*a **b ".repeat(MANY) + "word" + " b** a*".repeat(MANY),
        "book/one.md:1:69994 warning[too-deep]");
    cases.chapter(
        "links",
        "[".repeat(MANY) + "word" + "](u)".repeat(MANY),
        "book/one.md:1:10000 error[dangling-link]");
    cases.chapter(
        "notes",
        "^[a ".repeat(MANY) + "word" + "]".repeat(MANY),
        "book/one.md:1:39613 error[nested-note]",
        "book/one.md:1:39993 warning[too-deep]");
    cases.chapter(
        "HTML",
        "<div>" + "<i>".repeat(MANY) + "word" + "</i>".repeat(MANY) + "</div>",
        "book/one.md:1:297 warning[too-deep]");
    cases.book(
        "YAML lists",
        book -> book.with("book.yaml", "title: " + "[".repeat(MANY)),
        "book/book.yaml:1:24 error[yaml-syntax]");
    cases.book(
        "YAML groups",
        book -> book.with("book.yaml", steps()),
        "book/book.yaml:18:18 error[yaml-syntax]");
    cases.chapter(
        "front matter",
        "---\na: " + "{a: ".repeat(MANY) + "\n---\n",
        "book/one.md:2:68 error[yaml-syntax]");
    cases.theme(
        "CSS blocks",
        "@media print {".repeat(MANY) + "}".repeat(MANY),
        "book/theme.css:1:1414 error[css-syntax]");
    cases.theme(
        "CSS functions",
        "p { margin: " + "calc(".repeat(MANY) + ")".repeat(MANY) + " }",
        "book/theme.css:1:512 error[css-syntax]");
    cases.theme("CSS selectors", "p > ".repeat(MANY) + "p { color: red }");
    cases.drawing(
        "SVG groups",
        "<g>".repeat(MANY) + "</g>".repeat(MANY),
        "book/one.md:3:1 error[bad-image]",
        "book/x.svg:1 error[bad-image]");
    cases.drawing(
        "SVG text",
        "<text>" + "<tspan>".repeat(MANY) + "a" + "</tspan>".repeat(MANY) + "</text>",
        "book/one.md:3:1 error[bad-image]",
        "book/x.svg:1 error[bad-image]");
    return cases.tests();
  }

  /** Checks that the diagnostic is the only one except for lines that are too long. */
  private static void checkOverfullLines(HostileBook.Built built, String diagnostic) {
    assertThat(built.diagnostics()).contains(diagnostic);
    assertThat(built.diagnostics())
        .filteredOn(other -> !other.equals(diagnostic))
        .isNotEmpty()
        .allMatch(other -> other.matches("book/one\\.md:1:\\d+ warning\\[overfull-line\\]"));
  }

  private static String steps() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < MANY / 10; i++) {
      lines.append(" ".repeat(i)).append("a:\n");
    }
    return lines.toString();
  }
}
