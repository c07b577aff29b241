package org.octavo.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.markdown.MarkdownReader;
import org.octavo.source.Defaults;
import org.octavo.source.Entry;
import org.octavo.source.Manuscript;
import org.octavo.source.ManuscriptReader;
import org.octavo.source.Projects;
import org.octavo.source.SourceFile;
import org.octavo.text.BookWords;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Writes a book folder for a test and builds its {@link Book}. */
final class Manuscripts {

  private final Path folder;
  private final Diagnostics diagnostics = new Diagnostics();
  private Optional<String> projectName = Optional.empty();

  Manuscripts(Path folder) {
    this.folder = folder;
  }

  Manuscripts file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Manuscripts projectName(String name) {
    projectName = Optional.of(name);
    return this;
  }

  Book build() {
    Defaults defaults = Projects.of(projectName, List.of(), "org.example:book");
    Manuscript manuscript = ManuscriptReader.read(folder, "book", defaults, diagnostics);
    BookWords words = new BookWords(manuscript.metadata().language(), Map.of(), diagnostics);
    Map<SourceFile, Element> trees = new LinkedHashMap<>();
    for (Entry entry : manuscript.entries()) {
      Optional<SourceFile> file =
          entry instanceof Entry.File chapter
              ? Optional.of(chapter.file())
              : ((Entry.Part) entry).file();
      file.ifPresent(f -> trees.put(f, MarkdownReader.read(f, "en", words, diagnostics)));
    }
    return BookBuilder.build(manuscript, trees, words, diagnostics);
  }

  /** The diagnostics without {@code no-language}. */
  List<String> diagnostics() {
    return diagnostics.all().stream()
        .filter(diagnostic -> !diagnostic.code().equals("no-language"))
        .map(diagnostic -> diagnostic + " | " + diagnostic.hint())
        .toList();
  }

  /** One line for each chapter that an author wrote. */
  static List<String> outline(Book book) {
    return book.chapters().stream()
        .filter(Manuscripts::isWritten)
        .map(c -> c.role().keyword() + " #" + c.id() + " [" + c.label() + "] " + c.title())
        .toList();
  }

  static Chapter chapter(Book book, String id) {
    return book.chapters().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  /** The chapter's blocks as XML, one to a line. */
  static String blocks(Book book, String id) {
    StringBuilder xml = new StringBuilder();
    for (Node block : chapter(book, id).root().children()) {
      write(block, xml);
      xml.append('\n');
    }
    return xml.toString();
  }

  static String xml(Node node) {
    StringBuilder xml = new StringBuilder();
    write(node, xml);
    return xml.toString();
  }

  private static boolean isWritten(Chapter chapter) {
    return !chapter.root().origin().file().isEmpty() || chapter.role().keyword().equals("part");
  }

  private static void write(Node node, StringBuilder xml) {
    if (!(node instanceof Element element)) {
      xml.append(node.text());
      return;
    }
    xml.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) -> xml.append(' ').append(name).append("=\"").append(value).append('"'));
    xml.append('>');
    element.children().forEach(child -> write(child, xml));
    xml.append("</").append(element.name()).append('>');
  }
}
