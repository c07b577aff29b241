package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.book.Manuscripts.blocks;
import static org.octavo.book.Manuscripts.chapter;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Limit;

class NoteNumberingTest {

  private Manuscripts manuscript;

  @BeforeEach
  void createManuscript(@TempDir Path folder) {
    manuscript = new Manuscripts(folder);
  }

  @Test
  void numbersNotesPerChapterInOrderOfCalls() {
    Book book =
        manuscript
            .file("1.md", "# One\n\nA[^z] b^[Inline.] c[^a].\n\n[^a]: Third.\n[^z]: First.\n")
            .file("2.md", "# Two\n\nD[^a].\n\n[^a]: Other [](1.md).\n")
            .build();
    assertThat(blocks(book, "one"))
        .contains(
            "<p>A<sup class=\"note-call\"><a id=\"one-call-1\" href=\"#one-note-1\""
                + " role=\"doc-noteref\" epub:type=\"noteref\">1</a></sup> b<sup");
    assertThat(chapter(book, "one").notes())
        .extracting(note -> note.number() + " " + note.body().text())
        .containsExactly("1 First.", "2 Inline.", "3 Third.");
    assertThat(Manuscripts.xml(chapter(book, "two").notes().get(0).body()))
        .isEqualTo(
            "<aside class=\"note\" id=\"two-note-1\" role=\"doc-footnote\" epub:type=\"footnote\"><p>Other"
                + " <a href=\"#one\" class=\"cross-reference\">Chapter 1</a>.</p></aside>");
    assertThat(book.chapterOfId())
        .containsEntry("two-note-1", "two")
        .containsEntry("one-call-3", "one");
  }

  @Test
  void keepsNumberOfNoteCalledTwice() {
    Book book =
        manuscript.file("1.md", "# One\n\nA[^a] b[^b] c[^a].\n\n[^a]: A.\n\n[^b]: B.\n").build();
    assertThat(chapter(book, "one").notes()).hasSize(2);
    assertThat(blocks(book, "one"))
        .contains("<a id=\"one-call-1-2\" href=\"#one-note-1\"", ">1</a></sup>.");
  }

  @Test
  void numbersNoteInNoteAfterIt() {
    Book book =
        manuscript
            .file("1.md", "# One\n\nA[^a] b[^b].\n\n[^a]: A[^c].\n\n[^b]: B.\n\n[^c]: C[^a].\n")
            .build();
    assertThat(chapter(book, "one").notes())
        .extracting(note -> note.number() + " " + note.body().text())
        .containsExactly("1 A2.", "2 C1.", "3 B.");
  }

  @Test
  void omitsNoteNumbersFromContents() {
    Book book =
        manuscript
            .file("1.md", "# One[^a]\n\n## Sec^[S.] tion\n\n[^a]: A.\n")
            .file("2.md", "# Two")
            .build();
    assertThat(book.contents().get(0).title().text()).isEqualTo("One");
    assertThat(book.contents().get(0).children().get(0).title().text()).isEqualTo("Sec tion");
    assertThat(chapter(book, "one").notes()).hasSize(2);
  }

  @Test
  void sharesNotesBetweenChaptersOfOneFile() {
    Book book =
        manuscript
            .file("n.md", "# N\n\n## One\n\nA[^a].\n\n## Two\n\nB[^a].\n\n[^a]: [S]{#s}.\n")
            .build();
    assertThat(chapter(book, "one").notes()).hasSize(1);
    assertThat(chapter(book, "two").notes()).hasSize(1);
    assertThat(book.chapterOfId()).containsEntry("s", "one");
  }

  @Test
  void reportsNotesNestedTooDeep() {
    StringBuilder text = new StringBuilder("# One\n\nA[^0].\n\n");
    for (int i = 0; i < 2_000; i++) {
      text.append("[^").append(i).append("]: N[^").append(i + 1).append("].\n\n");
    }
    Book book = manuscript.file("1.md", text + "[^2000]: End.\n").build();
    assertThat(chapter(book, "one").notes()).hasSize(3);
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/1.md:9:8: error[nested-note]: notes are nested more than 3 levels deep |"
                + " Move this note into the text.");
  }

  @Test
  void reportsTooManyNotesOnce() {
    manuscript.file("1.md", "# One\n\n" + "a^[n]\n".repeat(Limit.NOTES.count() + 2)).build();
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/1.md:10003:2: error[too-many-notes]: the chapter has more than 10000"
                + " notes | Split the chapter.");
  }
}
