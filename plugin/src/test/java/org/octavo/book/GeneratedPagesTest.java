package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.book.Manuscripts.blocks;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPagesTest {

  @TempDir Path folder;

  @Test
  void generatesOpeningPages() {
    Book book =
        new Manuscripts(folder)
            .file("a.svg", "")
            .file("frontispiece.md", "![A](a.svg)")
            .file("epigraph.md", "> Words.")
            .file("dedication.md", "To you.")
            .file("preface.md", "# Preface")
            .file("foreword.md", "# Foreword")
            .file("1.md", "# One")
            .file("2.md", "# Two")
            .file("book.yaml", "title: T\nlanguage: en\nrights: All mine.\n")
            .build();
    assertThat(book.chapters())
        .extracting(chapter -> chapter.role().keyword())
        .containsExactly(
            "half-title",
            "frontispiece",
            "title-page",
            "copyright-page",
            "dedication",
            "epigraph",
            "contents",
            "foreword",
            "preface",
            "chapter",
            "chapter");
    assertThat(book.chapterOfId()).containsEntry("contents", "contents");
  }

  @Test
  void fillsGeneratedPagesFromMetadata() {
    Book book =
        new Manuscripts(folder)
            .file("1.md", "# One")
            .file(
                "book.yaml",
                """
                title: The "Book"
                subtitle: A Tale
                language: en
                authors: [Jane O'Doe, John Roe, {name: Max Moe, role: translator}]
                publisher: Doe Press
                date: 2024-03
                rights: CC BY 4.0
                isbn: {print: 9783161484100}
                url: https://example.org
                """)
            .build();
    assertThat(blocks(book, "half-title")).isEqualTo("<p class=\"title\">The “Book”</p>\n");
    assertThat(blocks(book, "title-page"))
        .isEqualTo(
            """
            <p class="title">The “Book”</p>
            <p class="subtitle">A Tale</p>
            <p class="author">Jane O’Doe</p>
            <p class="author">John Roe</p>
            <p class="contributor">Translated by Max Moe</p>
            <p class="publisher">Doe Press</p>
            """);
    assertThat(blocks(book, "copyright-page"))
        .isEqualTo(
            """
            <p class="copyright">© 2024 Jane O’Doe, John Roe</p>
            <p class="rights">CC BY 4.0</p>
            <p class="publisher">Doe Press, 2024</p>
            <p class="isbn">ISBN 978-3161484100 (print)</p>
            <p class="url"><a href="https://example.org" class="external">https://example.org</a></p>
            """);
  }

  @Test
  void generatesNoPageThatTheAuthorWrote() {
    Book book =
        new Manuscripts(folder)
            .file("copyright.md", "Mine.")
            .file("title-page.md", "My own.")
            .file("1.md", "# One")
            .build();
    assertThat(book.chapters())
        .extracting(chapter -> chapter.role().keyword())
        .containsExactly("half-title", "title-page", "copyright-page", "chapter");
  }
}
