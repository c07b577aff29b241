package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.layout.ink.Ink;

/** Page numbers in the text are those of the finished pages. */
class PageNumbersTest {

  @TempDir private Path folder;

  /**
   * The first pass shows "00" for each page number. In the second, the wider roman numbers take
   * more lines, and the next element moves to the next page; only a third pass shows its new page
   * number.
   */
  @Test
  void showsPageOfElementThatMovesInSecondPass() throws IOException {
    String css =
        ".new { break-before: page }"
            + ".show::after { content: \" <\" target-counter(attr(href), page) \">\" }"
            + ".wide::after { content: "
            + "target-counter(attr(href), page) \" \"".repeat(90)
            + "}";
    String preface =
        "---\nrole: preface\n---\n# Preface\n\nSee [later](#later){.show}.\n\n"
            + "{.new #here}\nSee [here](#here){.wide}.\n\n"
            + "A line.\n\n".repeat(27)
            + "{.new #later}\nLater.\n";
    TypesetBook book = TypesetBook.of(folder, css, preface, "# One\n\nText.\n");
    int page = book.typeset().destinations().get("later").page();
    assertThat(book.diagnostics().all()).isEmpty();
    assertThat(text(book)).contains("<" + book.typeset().pages().get(page).folio() + ">");
  }

  private static String text(TypesetBook book) {
    return book.typeset().pages().stream()
        .flatMap(page -> page.inks().stream())
        .filter(Ink.Letters.class::isInstance)
        .map(ink -> ((Ink.Letters) ink).run().text())
        .collect(Collectors.joining());
  }
}
