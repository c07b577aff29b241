package org.octavo.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.book.Book;
import org.octavo.book.BookBuilder;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.SourceMap;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.layout.line.TextShaper;
import org.octavo.markdown.MarkdownReader;
import org.octavo.run.Run;
import org.octavo.run.Workers;
import org.octavo.source.Defaults;
import org.octavo.source.Manuscript;
import org.octavo.source.ManuscriptReader;
import org.octavo.source.PomElement;
import org.octavo.source.Resources;
import org.octavo.source.SourceFile;
import org.octavo.style.FontFace;
import org.octavo.style.Stylesheet;
import org.octavo.style.read.StylesheetReader;
import org.octavo.text.BookWords;
import org.octavo.text.HyphenationLibrary;
import org.octavo.tree.Element;

/** A typeset book folder, for tests of whole books. */
public record TypesetBook(Book book, Typeset typeset, Diagnostics diagnostics) {

  /** The example book, relative to the plugin's folder. */
  public static final Path ESSAY = Path.of("../example-book/src/main/book");

  /**
   * A book of chapters in Markdown.
   *
   * @param folder an empty folder
   * @param css content of {@code theme.css}
   */
  public static TypesetBook of(Path folder, String css, String... chapters) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: A Book\nlanguage: en-GB\n");
    if (!css.isEmpty()) {
      Files.writeString(folder.resolve("theme.css"), css);
    }
    for (int i = 0; i < chapters.length; i++) {
      Files.writeString(folder.resolve("0" + (i + 1) + ".md"), chapters[i]);
    }
    return of(folder);
  }

  /** The pages of chapters, without generated ones. */
  public List<Page> chapterPages() {
    return typeset.pages().stream()
        .filter(page -> page.name().equals("chapter") && !page.blank())
        .toList();
  }

  /** The defaults of the project of a test book. */
  public static final Defaults DEFAULTS =
      Defaults.of("test:book")
          .with(PomElement.NAME, "A Book")
          .with(PomElement.DEVELOPERS, "An Author")
          .with(PomElement.INCEPTION_YEAR, "2026");

  public static TypesetBook of(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    Manuscript manuscript = ManuscriptReader.read(folder, "book", DEFAULTS, diagnostics);
    BookWords words = new BookWords(manuscript.metadata().language(), Map.of(), diagnostics);
    Map<SourceFile, Element> trees = new LinkedHashMap<>();
    for (SourceFile file : manuscript.files()) {
      String language = file.language().orElse(manuscript.metadata().language());
      trees.put(file, MarkdownReader.read(file, language, words, diagnostics));
    }
    Book book = BookBuilder.build(manuscript, trees, words, diagnostics);
    Stylesheet stylesheet =
        StylesheetReader.read(
            manuscript.theme(),
            book.metadata().language(),
            FontLibrary.bundled()::knows,
            diagnostics);
    try (Workers workers = new Workers(2)) {
      Run run =
          new Run(
              diagnostics,
              new SourceMap(),
              new Stopwatch(),
              workers,
              fonts(stylesheet, manuscript.resources()),
              new HyphenationLibrary());
      TextShaper shaper = new TextShaper(run, new Shaper());
      Typeset typeset =
          new Typesetter(book, stylesheet, shaper, manuscript.resources(), run, (n, of) -> {})
              .typeset();
      return new TypesetBook(typeset.book(), typeset, diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontLibrary fonts(Stylesheet stylesheet, Resources resources) {
    FontLibrary fonts = FontLibrary.bundled();
    for (FontFace face : stylesheet.fontFaces()) {
      try {
        byte[] file = resources.find(face.path()).orElseThrow().bytes();
        fonts = fonts.with(face.family(), face.weight(), face.italic(), file, face.path());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return fonts;
  }
}
