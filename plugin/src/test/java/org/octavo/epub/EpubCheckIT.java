package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.book.Book;
import org.octavo.book.BookBuilder;
import org.octavo.book.PageStart;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.font.FontLibrary;
import org.octavo.markdown.MarkdownReader;
import org.octavo.source.Defaults;
import org.octavo.source.Manuscript;
import org.octavo.source.ManuscriptReader;
import org.octavo.source.Projects;
import org.octavo.source.Resources;
import org.octavo.source.SourceFile;
import org.octavo.style.EpubCss;
import org.octavo.style.read.StylesheetReader;
import org.octavo.text.BookWords;
import org.octavo.tree.Element;

/** EPUBCheck reports nothing for whole books: no fatal error, error, warning or usage note. */
class EpubCheckIT {

  private static final Defaults NOTHING_KNOWN = Projects.unnamed("org.example:book");

  @TempDir private Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void acceptsBookWithEveryConstruct() throws IOException {
    Book book = TortureBook.in(folder);
    assertThat(
            messages(
                book,
                TortureBook.pageStarts(book),
                TortureBook.resources(folder),
                theme(Optional.empty())))
        .isEmpty();
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void acceptsSingleFile() throws IOException {
    Files.writeString(folder.resolve("hello.md"), "Hello, *world*.[^1]\n\n[^1]: And you.\n");
    assertThat(messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chapter", "book"})
  void acceptsEndnotes(String where) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: T\nlanguage: en\nnotes: " + where);
    Files.writeString(
        folder.resolve("1.md"), "# One\n\nA[^1] b[^1].\n\n[^1]: | a |\n    |---|\n    | 1 |\n");
    Files.writeString(folder.resolve("2.md"), "# Two\n\nA[^1].\n\n[^1]: And[^2].\n\n[^2]: So.\n");
    assertThat(messages()).isEmpty();
  }

  @Test
  void acceptsCommonMarkSpecification() throws IOException {
    String specification = TestResources.readAsString(TestResources.getSpec());
    Files.writeString(folder.resolve("spec.md"), specification);
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    for (int i = 0; i < examples.size(); i++) {
      Files.writeString(folder.resolve("example-" + i + ".md"), examples.get(i).getSource());
    }
    assertThat(messages()).isEmpty();
  }

  @Test
  void acceptsMisplacedHtml() throws IOException {
    Files.writeString(
        folder.resolve("html.md"),
        """
        # HTML

        <td>stray cell</td>

        <ul><p>in ul</p>text in ul</ul>

        <table><tr><td>no body<tr><td>two<table><tr><td>nested</td></tr></table></table>

        <p>para <div>div in p</div> rest</p>

        A <span><p>p in span</p></span> inline <li>x</li> <h2>heading inline</h2> end.

        <a href="https://example.org">outer <a href="https://../[x]">inner</a></a>

        [note in link[^1]](https://example.org/?q=[x])

        [^1]: A note with a call[^2].

        [^2]: | a | b |
            |---|---|
            | 1 | 2 |

        <h1></h1>

        <hr id="h" class="a
        b">

        <p role="banner" aria-foo="x" lang="not a lang">roles</p>

        | | |
        |-|-|
        | a | b |

        <section><h5>deep</h5></section>

        On <time datetime="2020-01-01">New Year's Day</time>, <time>then</time> <bdo>so</bdo> and
        <ruby>漢<rt>kan</rt></ruby>, <q cite="not an address">quoted</q>, <del datetime="x">gone</del>
        """);
    assertThat(messages()).isEmpty();
  }

  private List<String> messages() throws IOException {
    Manuscript manuscript = ManuscriptReader.read(folder, "book", NOTHING_KNOWN, diagnostics);
    BookWords words = new BookWords(manuscript.metadata().language(), Map.of(), diagnostics);
    Map<SourceFile, Element> trees = new LinkedHashMap<>();
    for (SourceFile file : manuscript.files()) {
      trees.put(file, MarkdownReader.read(file, "en", words, diagnostics));
    }
    Book book = BookBuilder.build(manuscript, trees, words, diagnostics);
    return messages(book, List.of(), manuscript.resources(), theme(Optional.of(manuscript)));
  }

  private EpubCss theme(Optional<Manuscript> manuscript) {
    FontLibrary fonts = FontLibrary.bundled();
    return StylesheetReader.read(
            manuscript.flatMap(Manuscript::theme), "en", fonts::knows, diagnostics)
        .epubCss();
  }

  private List<String> messages(
      Book book, List<PageStart> pageStarts, Resources resources, EpubCss css) throws IOException {
    Path file = folder.resolve("book.epub");
    Files.write(
        file, TestEpub.write(TestEpub.content(book, pageStarts, resources, css), diagnostics));
    return EpubCheckReport.of(file);
  }
}
