package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.book.Book;
import org.octavo.book.PageStart;
import org.octavo.diagnostic.Diagnostics;

class PageMarkersTest {

  @TempDir static Path folder;
  private static Map<String, String> files;

  @BeforeAll
  static void write() throws IOException {
    Book book = TortureBook.in(folder);
    files = texts(book, TortureBook.pageStarts(book));
  }

  @Test
  void putsMarkerBeforeHeadingAtTopOfPage() {
    assertThat(chapter()).contains(marker("1") + "\n<h1>");
  }

  @Test
  void putsMarkerBeforeFirstWordOfPage() {
    assertThat(chapter()).contains("<p>First " + marker("2") + "words<sup");
  }

  @Test
  void putsMarkerBeforeInlineElement() {
    assertThat(chapter()).contains(marker("3") + "<em>stressed</em>");
  }

  @Test
  void putsMarkersIntoItemsAndCellsAndBeforeImages() {
    assertThat(chapter())
        .contains("<li>" + marker("4") + "three</li>")
        .containsPattern("<td[^>]*>" + marker("5") + "North</td>")
        .contains(marker("6") + "<img ");
  }

  @Test
  void listsMarkersInOrder() {
    assertThat(files.get("EPUB/nav.xhtml"))
        .contains("<nav epub:type=\"page-list\" role=\"doc-pagelist\"")
        .containsSubsequence(
            "href=\"text/title-page.xhtml#page-iii\">iii<",
            "href=\"nav.xhtml#page-v\">v<",
            "href=\"text/everything.xhtml#page-1\">1<",
            "href=\"text/everything.xhtml#page-6\">6<")
        .doesNotContain(">i<", ">vi<");
  }

  @Test
  void addsPageListToNcx() {
    assertThat(files.get("EPUB/toc.ncx"))
        .contains("name=\"dtb:totalPageCount\" content=\"8\"")
        .contains("name=\"dtb:maxPageNumber\" content=\"6\"")
        .contains("type=\"normal\" value=\"1\"")
        .contains("type=\"front\"");
  }

  @Test
  void namesSourceOfPagesInPackageDocument() {
    assertThat(files.get("EPUB/package.opf"))
        .contains("<meta property=\"pageBreakSource\">urn:isbn:9780306406157</meta>")
        .contains("\"schema:accessibilityFeature\">pageNavigation<")
        .contains("\"schema:accessibilityFeature\">pageBreakMarkers<");
  }

  @Test
  void omitsPageListWithoutPages() throws IOException {
    Map<String, String> without = texts(TortureBook.in(folder), List.of());
    assertThat(without.get("EPUB/package.opf")).doesNotContain("pageBreakSource", "pageNavigation");
    assertThat(without.get("EPUB/nav.xhtml")).doesNotContain("page-list");
  }

  private static Map<String, String> texts(Book book, List<PageStart> pageStarts)
      throws IOException {
    EpubContent content =
        TestEpub.content(book, pageStarts, TortureBook.resources(folder), TestEpub.css(""));
    return Unzipped.texts(TestEpub.write(content, new Diagnostics()));
  }

  private static String chapter() {
    return files.get("EPUB/text/everything.xhtml");
  }

  private static String marker(String folio) {
    return "<span id=\"page-%s\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\"%s\"></span>"
        .formatted(folio, folio);
  }
}
