package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.book.Manuscripts.blocks;
import static org.octavo.book.Manuscripts.outline;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureTest {

  private Manuscripts manuscript;

  @BeforeEach
  void createManuscript(@TempDir Path folder) {
    manuscript = new Manuscripts(folder);
  }

  @Test
  void makesEachFileAChapterTitledByItsFirstHeading() {
    Book book =
        manuscript.file("1.md", "# One\n\nText.").file("2.md", "## Two\n\n### In two").build();
    assertThat(outline(book))
        .containsExactly("chapter #one [Chapter 1] One", "chapter #two [Chapter 2] Two");
    assertThat(blocks(book, "two"))
        .isEqualTo(
            """
            <h1><span class="chapter-number">2</span> <span class="chapter-title">Two</span></h1>
            <h2 id="in-two">In two</h2>
            """);
    assertThat(book.metadata().title()).isEqualTo("One");
  }

  @Test
  void numbersPartsAndNestsTheirChapters() {
    Book book =
        manuscript
            .file("a.md", "# A")
            .file("b.md", "# B")
            .file("c.md", "# C\n## C one")
            .file("p2.md", "# Second\n\nAn opening.")
            .file("x.md", "# X")
            .file(
                "book.yaml",
                """
                title: T
                language: en
                contents:
                  chapters:
                    - a.md
                    - {title: First, chapters: [b.md]}
                    - {file: p2.md, chapters: [c.md]}
                  backmatter: [{file: x.md, role: afterword}]
                """)
            .build();
    assertThat(outline(book))
        .containsExactly(
            "chapter #a [Chapter 1] A",
            "part #first [Part I] First",
            "chapter #b [Chapter 2] B",
            "part #second [Part II] Second",
            "chapter #c [Chapter 3] C",
            "afterword #x [Afterword] X");
    assertThat(blocks(book, "first"))
        .isEqualTo(
            "<h1><span class=\"chapter-number\">Part I</span> <span"
                + " class=\"chapter-title\">First</span></h1>\n");
    assertThat(Manuscripts.xml(Manuscripts.chapter(book, "contents").root().children().get(1)))
        .isEqualTo(
            """
            <nav role="doc-toc" epub:type="toc"><ol>\
            <li><a href="#a"><span class="contents-number">1</span> <span class="contents-title">A</span></a></li>\
            <li><a href="#first"><span class="contents-number">Part I</span> <span class="contents-title">First</span></a><ol>\
            <li><a href="#b"><span class="contents-number">2</span> <span class="contents-title">B</span></a></li></ol></li>\
            <li><a href="#second"><span class="contents-number">Part II</span> <span class="contents-title">Second</span></a><ol>\
            <li><a href="#c"><span class="contents-number">3</span> <span class="contents-title">C</span></a><ol>\
            <li><a href="#c-one"><span class="contents-title">C one</span></a></li></ol></li></ol></li>\
            <li><a href="#x"><span class="contents-title">X</span></a></li></ol></nav>""");
    assertThat(manuscript.diagnostics()).isEmpty();
  }

  @Test
  void lettersAppendicesUnlessThereIsOnlyOne() {
    manuscript.file("1.md", "# One").file("2.md", "# Two").file("appendix-a.md", "# Sources");
    assertThat(outline(manuscript.build())).contains("appendix #sources [Appendix] Sources");
    manuscript.file("appendix-b.md", "# Maps");
    assertThat(outline(manuscript.build()))
        .contains("appendix #sources [Appendix A] Sources", "appendix #maps [Appendix B] Maps");
  }

  @Test
  void addsNoNumberToTitleThatIncludesIt() {
    Book book =
        manuscript
            .file("1.md", "# 1. Begin")
            .file("2.md", "# Chapter 2: Go on")
            .file("3.md", "# 30 Days {.unnumbered}")
            .file("4.md", "# End")
            .build();
    assertThat(book.contents())
        .extracting(entry -> (entry.number().isEmpty() ? "- " : "") + entry.text())
        .containsExactly("- 1. Begin", "- Chapter 2: Go on", "- 30 Days", "3 End");
  }

  @Test
  void takesBookTitleFromSingleTopHeading() {
    Book book =
        manuscript
            .projectName("my-project")
            .file("novel.md", "# The Novel\n\n## One\n\n### A scene\n\n## Two\n")
            .build();
    assertThat(book.metadata().title()).isEqualTo("The Novel");
    assertThat(outline(book))
        .containsExactly("chapter #one [Chapter 1] One", "chapter #two [Chapter 2] Two");
    assertThat(blocks(book, "one")).contains("<h2 id=\"a-scene\">A scene</h2>");
    assertThat(manuscript.diagnostics()).isEmpty();
  }

  @Test
  void makesIntroductionFromTextBelowBookTitle() {
    Book book =
        manuscript
            .file("novel.md", "# The Novel\n\nBefore all. [Top](#the-novel)\n\n## One\n\n## Two\n")
            .build();
    assertThat(outline(book))
        .containsExactly(
            "introduction #the-novel [Introduction] The Novel",
            "chapter #one [Chapter 1] One",
            "chapter #two [Chapter 2] Two");
    assertThat(blocks(book, "the-novel")).contains("<a href=\"#the-novel\">Top</a>");
  }

  @Test
  void beginsChapterAtEachTopHeading() {
    Book book = manuscript.file("novel.md", "# One\n\n## A\n\n# Two\n").build();
    assertThat(outline(book))
        .containsExactly("chapter #one [Chapter 1] One", "chapter #two [Chapter 2] Two");
    assertThat(manuscript.diagnostics()).isEmpty();
  }

  @Test
  void keepsSingleTopHeadingAsChapterIfBookHasTitle() {
    Book book =
        manuscript
            .file("book.yaml", "title: Tales\nlanguage: en\n")
            .file("tale.md", "# The Overcoat\n\n## Part\n")
            .build();
    assertThat(book.metadata().title()).isEqualTo("Tales");
    assertThat(outline(book)).containsExactly("chapter #the-overcoat [The Overcoat] The Overcoat");
  }

  @Test
  void buildsBookFromTextWithoutHeadings() {
    Book book = manuscript.projectName("Hello").file("hello.md", "Hello, world.\n").build();
    assertThat(outline(book)).containsExactly("chapter #hello [Hello] Hello");
    assertThat(blocks(book, "hello")).isEqualTo("<p>Hello, world.</p>\n");
    assertThat(book.wordCount()).isEqualTo(2);
    assertThat(manuscript.diagnostics()).isEmpty();
  }

  @Test
  void readsRolesFromHeadingClasses() {
    Book book =
        manuscript
            .file(
                "n.md",
                "# N\n\n## One\n\n## Two\n\n## Thanks {.acknowledgements}\n\n## More {.afterword}\n")
            .build();
    assertThat(outline(book))
        .containsExactly(
            "acknowledgements #thanks [Acknowledgements] Thanks",
            "chapter #one [Chapter 1] One",
            "chapter #two [Chapter 2] Two",
            "afterword #more [Afterword] More");
  }

  @Test
  void warnsOfSecondTitleAndBeginsChapter() {
    Book book = manuscript.file("1.md", "# One\n\nText\n\n# Also\n").file("2.md", "# Two").build();
    assertThat(outline(book))
        .containsExactly(
            "chapter #one [Chapter 1] One",
            "chapter #also [Chapter 2] Also",
            "chapter #two [Chapter 3] Two");
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/1.md:5:1: warning[several-titles]: a second title in the same file"
                + " begins a new chapter | Write ## for a section, or move the chapter into its"
                + " own file.");
  }

  @Test
  void titlesChapterWithoutHeadingAfterItsFile() {
    Book book =
        manuscript
            .file("1.md", "# One")
            .file("02-the-long_road.md", "Text.")
            .file("glossary.md", "Words.")
            .file("dedication.md", "To you.")
            .build();
    assertThat(outline(book))
        .containsExactly(
            "dedication #dedication [Dedication] ",
            "chapter #one [Chapter 1] One",
            "chapter #the-long-road [Chapter 2] The long road",
            "glossary #glossary [Glossary] Glossary");
    assertThat(blocks(book, "dedication")).isEqualTo("<p>To you.</p>\n");
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/02-the-long_road.md: warning[no-title]: the chapter has no heading; its"
                + " title is \"The long road\", from the file name | Begin the file with a line"
                + " such as \"# A Title\".");
  }

  @Test
  void usesGivenTitleInContentsAndKeepsHeading() {
    Book book =
        manuscript
            .file("1.md", "---\ntitle: Short\n---\n# A Very Long Title\n")
            .file("2.md", "---\ntitle: Only Here\n---\nText\n")
            .build();
    assertThat(book.contents())
        .extracting(ContentsEntry::text)
        .containsExactly("1 Short", "2 Only Here");
    assertThat(blocks(book, "a-very-long-title")).contains("A Very Long Title");
    assertThat(blocks(book, "only-here"))
        .contains("<span class=\"chapter-title\">Only Here</span>");
  }

  @Test
  void renumbersHeadingLevelsWithoutGaps() {
    Book book =
        manuscript
            .file("1.md", "# A\n\n### B\n\n### C\n\n#### D\n\n## E\n\n> ##### Q\n")
            .file("2.md", "# Z")
            .build();
    assertThat(blocks(book, "a"))
        .endsWith(
            """
            <h2 id="b">B</h2>
            <h2 id="c">C</h2>
            <h3 id="d">D</h3>
            <h2 id="e">E</h2>
            <blockquote><h3 id="q">Q</h3></blockquote>
            """);
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/1.md:3:1: warning[heading-jump]: a heading of level 3 follows one of"
                + " level 1 | Begin it with ##, so that no level is skipped.",
            "book/1.md:11:3: warning[heading-jump]: a heading of level 5 follows one of"
                + " level 2 | Begin it with ###, so that no level is skipped.");
  }

  @Test
  void omitsEmptyHeading() {
    Book book = manuscript.file("1.md", "# One\n\n##\n\nText\n").file("2.md", "#\n").build();
    assertThat(blocks(book, "one")).doesNotContain("h2");
    assertThat(manuscript.diagnostics())
        .contains(
            "book/1.md:3:1: warning[empty-heading]: a heading without text is omitted |"
                + " Write its text, or *** for a scene break.")
        .anyMatch(diagnostic -> diagnostic.startsWith("book/2.md: warning[no-title]"));
  }

  @Test
  void keepsLanguageAndClassesOfChapters() {
    Book book =
        manuscript
            .file("book.yaml", "title: T\nlanguage: en\n")
            .file("1.md", "---\nlang: de\nclass: letter\n---\n# Eins\n")
            .file("2.md", "# Two")
            .build();
    Chapter german = Manuscripts.chapter(book, "eins");
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.label()).isEqualTo("Kapitel 1");
    assertThat(german.root().attributes())
        .containsEntry("lang", "de")
        .containsEntry("class", "chapter letter");
  }
}
