package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.book.Manuscripts.blocks;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkResolverTest {

  private Manuscripts manuscript;

  @BeforeEach
  void createManuscript(@TempDir Path folder) {
    manuscript = new Manuscripts(folder);
  }

  @Test
  void resolvesLinksAsCodeHostsDo() {
    Book book =
        manuscript
            .file("1.md", "# One\n\n## What’s *new*?\n\n## Notes\n\n## Notes\n")
            .file("sub/2 b.md", "# Two\n\n## Notes\n\n## Über-Größe & Co\n\n## Früher – heute\n")
            .file(
                "x.md",
                """
                # X

                [a](1.md) [b](./1.md#whats-new) [c](1.md#notes-1) [d](sub/2%20b.md#notes)
                [e](<sub/2 b.md#über-größe--co>) [f](#x) [g](#notes-1) [h](sub/../1.md)
                [i](/1.md#one) [j](sub/2%20b.md#fr%C3%BCher-heute) [k](sub/2%20b.md#two)
                """)
            .build();
    assertThat(blocks(book, "x"))
        .contains(
            "<a href=\"#one\">a</a>",
            "<a href=\"#whats-new\">b</a>",
            "<a href=\"#notes-1\">c</a>",
            "<a href=\"#two-notes\">d</a>",
            "<a href=\"#über-größe--co\">e</a>",
            "<a href=\"#x\">f</a>",
            "<a href=\"#notes-1\">g</a>",
            "<a href=\"#one\">h</a>",
            "<a href=\"#one\">i</a>",
            "<a href=\"#früher--heute\">j</a>",
            "<a href=\"#two\">k</a>");
    assertThat(manuscript.diagnostics()).isEmpty();
  }

  @Test
  void looksForFragmentInSameFileFirst() {
    Book book =
        manuscript
            .file("1.md", "# One\n\n## Same\n\n[own](#same)\n")
            .file("2.md", "# Two\n\n## Same\n\n[own](#same) [other](#one)\n")
            .build();
    assertThat(blocks(book, "one")).contains("<a href=\"#same\">own</a>");
    assertThat(blocks(book, "two"))
        .contains(
            "<h2 id=\"two-same\">", "<a href=\"#two-same\">own</a>", "<a href=\"#one\">other</a>");
    assertThat(book.chapterOfId()).containsEntry("same", "one").containsEntry("two-same", "two");
  }

  @Test
  void fillsLinksWithoutText() {
    Book book =
        manuscript
            .file("preface.md", "# To the Reader\n")
            .file("1.md", "# One\n\n## A *fine*[^n] section\n\n[^n]: Note.\n")
            .file(
                "2.md", "# Two\n\n[](1.md), [](#a-fine-section), [](preface.md), [](appendix.md)\n")
            .file("appendix.md", "# Sources\n")
            .build();
    assertThat(blocks(book, "two"))
        .contains(
            "<a href=\"#one\" class=\"cross-reference\">Chapter 1</a>",
            "<a href=\"#a-fine-section\" class=\"cross-reference\">A fine section</a>",
            "<a href=\"#to-the-reader\" class=\"cross-reference\">To the Reader</a>",
            "<a href=\"#sources\" class=\"cross-reference\">Sources</a>");
  }

  @Test
  void reportsDanglingLinksWithHint() {
    Book book =
        manuscript
            .file("1-energy.md", "# Energy\n\n## Leverage\n")
            .file("_draft.md", "# Draft\n")
            .file("data.csv", "1")
            .file(
                "2.md",
                """
                # Two

                A [link](1-enrgy.md), and
                [more](1-energy.md#levarage).
                [nowhere](#zzzzzzzz)
                [near](#enery)
                [draft](_draft.md)
                [data](data.csv)
                [out](../../etc/passwd)
                [none]()
                [far](1-energy.md#something-else)
                """)
            .build();
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/2.md:3:3: error[dangling-link]: the link target \"1-enrgy.md\" does not"
                + " exist | Did you mean \"1-energy.md\"?",
            "book/2.md:4:1: error[dangling-link]: \"1-energy.md\" has no heading or id \"#levarage\" |"
                + " Did you mean \"#leverage\"?",
            "book/2.md:5:1: error[dangling-link]: the book has no heading or id"
                + " \"#zzzzzzzz\" | Give the target an id, as in ## Heading {#id}.",
            "book/2.md:6:1: error[dangling-link]: the book has no heading or id \"#enery\""
                + " | Did you mean \"#energy\"?",
            "book/2.md:7:1: error[dangling-link]: \"_draft.md\" is not part of the book |"
                + " List it in the contents of book.yaml, or remove the link.",
            "book/2.md:8:1: error[dangling-link]: readers of the book do not have the file"
                + " \"data.csv\" | Show an image with ![…](…), and link to anything else on the"
                + " web.",
            "book/2.md:9:1: error[dangling-link]: the link target \"../../etc/passwd\""
                + " does not exist | Link to a file of the book (relative to this one), to the"
                + " #id of a heading or to a web address.",
            "book/2.md:10:1: error[dangling-link]: the link target \"\" does not exist |"
                + " Link to a file of the book (relative to this one), to the #id of a heading"
                + " or to a web address.",
            "book/2.md:11:1: error[dangling-link]: \"1-energy.md\" has no heading or id"
                + " \"#something-else\" | Give the target an id, as in ## Heading {#id}.");
    assertThat(blocks(book, "two")).doesNotContain("href").contains("<span>link</span>");
  }

  @Test
  void keepsExternalLinks() {
    Book book =
        manuscript
            .file("1.md", "# One\n\n<https://example.org/a#b> [m](mailto:a@example.org)\n")
            .build();
    assertThat(blocks(book, "one"))
        .contains(
            "<a href=\"https://example.org/a#b\" class=\"external\">",
            "<a href=\"mailto:a@example.org\" class=\"external\">m</a>");
  }

  @Test
  void reportsDuplicateId() {
    manuscript
        .file("1.md", "# One\n\n## A {#here}\n\n## B {#here}\n")
        .file("2.md", "# Two\n\n## C {#here}\n")
        .build();
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/1.md:5:1: error[duplicate-id]: the id \"here\" appears twice in the book"
                + " | Change one of them; the first is at book/1.md:3:1.",
            "book/2.md:3:1: error[duplicate-id]: the id \"here\" appears twice in the book"
                + " | Change one of them; the first is at book/1.md:3:1.");
  }

  @Test
  void keepsIdsOfTheAuthor() {
    Book book =
        manuscript
            .file("1.md", "# Energy\n\n## Oil\n")
            .file("2.md", "# Oil\n\n## Gas {#energy-policy}\n\n## 2014 to 2022\n")
            .file("3.md", "# Энергия\n\n## Газ {#gas}\n\n[e](#энергия) [y](2.md#2014-to-2022)\n")
            .build();
    assertThat(Manuscripts.outline(book))
        .containsExactly(
            "chapter #energy [Chapter 1] Energy",
            "chapter #oil [Chapter 2] Oil",
            "chapter #chapter-3 [Chapter 3] Энергия");
    assertThat(blocks(book, "energy")).contains("<h2 id=\"energy-oil\">Oil</h2>");
    assertThat(blocks(book, "oil")).contains("id=\"energy-policy\"", "id=\"_2014-to-2022\"");
    assertThat(blocks(book, "chapter-3"))
        .contains("id=\"gas\"", "<a href=\"#chapter-3\">e</a>", "<a href=\"#_2014-to-2022\">y</a>");
  }
}
