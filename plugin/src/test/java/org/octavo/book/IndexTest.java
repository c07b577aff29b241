package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.book.Manuscripts.blocks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.source.Role;

class IndexTest {

  private Manuscripts manuscript;

  @BeforeEach
  void createManuscript(@TempDir Path folder) {
    manuscript = new Manuscripts(folder);
  }

  @Test
  void sortsEntriesAlphabetically() {
    Book book =
        manuscript
            .file(
                "1.md",
                "# One\n\n[Zebras]{.index} and [they]{index=\"élan; animals > in herds\"}.^[[Yes]{index=Zebras}.]\n")
            .file("2.md", "# Two {index=animals}\n\nText.\n")
            .build();
    assertThat(blocks(book, "one"))
        .contains(
            "<p><span id=\"index-zebras\">Zebras</span> and <span id=\"index-élan\">they</span>.");
    assertThat(text(book)).isEqualTo("animals, 1 in herds, 1 | élan, 1 | Zebras, 1, 2");
    assertThat(book.contents()).last().extracting(ContentsEntry::text).isEqualTo("Index");
    assertThat(book.chapterOfId()).containsEntry("index-zebras", "one");
  }

  @Test
  void listsEachPageOnceAndJoinsThreeConsecutivePages() {
    Book book =
        manuscript
            .file(
                "1.md",
                "# One\n\n[a]{index=x} [b]{index=x} [c]{index=x} [d]{index=x} [e]{index=x} [f]{index=x}\n")
            .build();
    PageNumbers pages =
        new PageNumbers(
            Map.of("index-x", 0, "index-x-2", 2, "index-x-3", 2, "index-x-4", 3, "index-x-5", 4),
            List.of("ii", "1", "2", "3", "4"));
    assertThat(text(book.withPages(pages))).isEqualTo("x, ii, 2–4");
  }

  @Test
  void listsTwoConsecutivePagesSeparately() {
    Book book = manuscript.file("1.md", "# One\n\n[a]{index=x} [b]{index=x}\n").build();
    PageNumbers pages = new PageNumbers(Map.of("index-x", 0, "index-x-2", 1), List.of("2", "3"));
    assertThat(text(book.withPages(pages))).isEqualTo("x, 2, 3");
  }

  @Test
  void joinsNoRangeAcrossRomanAndArabicPages() {
    Book book =
        manuscript.file("1.md", "# One\n\n[a]{index=x} [b]{index=x} [c]{index=x}\n").build();
    PageNumbers pages =
        new PageNumbers(
            Map.of("index-x", 0, "index-x-2", 1, "index-x-3", 2), List.of("iv", "1", "2"));
    assertThat(text(book.withPages(pages))).isEqualTo("x, iv, 1, 2");
  }

  @Test
  void linksSeeAndSeeAlsoReferences() {
    Book book =
        manuscript
            .file(
                "1.md",
                "# One\n\n[The Alliance]{index=\"NATO; Alliance -> NATO; NATO -> Pact\"} []{index=Pact}\n")
            .build();
    assertThat(text(book)).isEqualTo("Alliance, see NATO | NATO, 1, see also Pact | Pact, 1");
    assertThat(Manuscripts.xml(index(book).root()))
        .contains("epub:type=\"index-entry\" id=\"index-entry-nato\"")
        .contains("<a href=\"#index-entry-nato\" epub:type=\"index-xref-preferred\">NATO</a>");
  }

  @Test
  void putsIndexIntoChapterWithRoleIndex() {
    Book book =
        manuscript
            .file("1.md", "# One\n\n[A thing]{.index}\n")
            .file("2.md", "---\nrole: index\n---\n# Things\n\nFigures are pages.\n")
            .file("3-colophon.md", "# Colophon\n\nMade.\n")
            .build();
    assertThat(book.chapters()).filteredOn(c -> c.role() == Role.INDEX).hasSize(1);
    assertThat(blocks(book, "things")).contains("<p>Figures are pages.</p>\n<ul");
  }

  @Test
  void addsNoIndexWithoutMarks() {
    Book book = manuscript.file("1.md", "# One\n\nText.\n").build();
    assertThat(book.chapters()).noneMatch(c -> c.role() == Role.INDEX);
  }

  private static Chapter index(Book book) {
    return book.chapters().stream().filter(c -> c.role() == Role.INDEX).findFirst().orElseThrow();
  }

  /** The entries; a bar separates the groups of different letters. */
  private static String text(Book book) {
    return String.join(
        " | ",
        Manuscripts.xml(index(book).root())
            .replaceFirst("^.*?</h1>", "")
            .replaceAll("<ul [^>]*><li [^>]*>(?=<span class=\"index-term\")", "‹")
            .replaceAll("</ul>‹", "|")
            .replaceAll("<[^>]*>", "")
            .replaceAll("^‹", "")
            .replace("‹", " ")
            .replace('\u00A0', ' ')
            .split("\\|"));
  }
}
