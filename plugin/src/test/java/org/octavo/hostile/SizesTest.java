package org.octavo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too long or contain too many elements. */
@Tag("hostile")
class SizesTest {

  private static final int MILLION = 1_000_000;

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> buildsOrReportsLongFiles() {
    Cases cases = new Cases(temporary);
    cases.book(
        "a line of 100 MB",
        book -> book.with("one.md", "word ", 20 * MILLION),
        "book/one.md error[file-too-large]");
    cases.book(
        "a theme of 100 MB",
        book -> book.with("theme.css", "p{} /* */ ", 10 * MILLION),
        "book/theme.css error[css-file]");
    cases.book(
        "a picture of 100 MB",
        book ->
            book.with("one.md", "![A picture](x.png)").with("x.png", "0123456789", 10 * MILLION),
        "book/one.md:1:1 error[bad-image]");
    cases.book(
        "a list of 100 MB",
        book -> book.with("book.yaml", "a: [b, c]\n", 10 * MILLION),
        "book/book.yaml error[file-too-large]");
    cases.large("a line of 15 MB", book -> book.with("one.md", "word ", 3 * MILLION));
    cases.book(
        "a page of a point",
        book ->
            book.with(
                    "theme.css", "@page { size: 1pt 1pt } p { text-indent: 99em; margin: -1e9pt }")
                .with("one.md", "# One\n\nWords.\n\n    some code { }\n"),
        built ->
            assertThat(built.diagnostics())
                .anyMatch(
                    diagnostic -> diagnostic.matches("book/theme.css:1:\\d+ error\\[css-page\\]")));
    cases.large("a line of 1 MB", book -> book.with("one.md", "word ", MILLION / 5));
    cases.large("a word of 1 MB", book -> book.with("one.md", "abcdefghij", MILLION / 10));
    cases.book(
        "an address of 1 MB",
        book -> book.with("one.md", "http://example.org/?a=b&c,", MILLION / 25),
        "book/one.md:1:1 warning[dangerous-url]");
    cases.large(
        "a heading of 1 MB", book -> book.with("one.md", "# " + "word ".repeat(MILLION / 5)));
    return cases.tests();
  }

  @TestFactory
  Stream<DynamicTest> buildsOrReportsManyElements() {
    Cases cases = new Cases(temporary);
    cases.large("notes", book -> book.with("one.md", "a^[n] ", MILLION));
    cases.large("definitions", book -> book.numbered("one.md", "[^%d]: n\n\n", MILLION));
    cases.large("headings", book -> book.with("one.md", "# a\n\n", MILLION));
    return cases.tests();
  }
}
