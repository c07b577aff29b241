package org.octavo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates books for Octavo, Typst and Asciidoctor with the same words: {@code Manuscripts
 * VOCABULARY FOLDER WORDS...} writes a folder for each number of words.
 */
final class Manuscripts {

  private static final long SEED = 20_261_101;

  private Manuscripts() {}

  public static void main(String[] arguments) throws IOException {
    List<String> vocabulary = Vocabulary.of(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    for (String words : List.of(arguments).subList(2, arguments.length)) {
      List<GeneratedBook.Chapter> book =
          GeneratedBook.of(vocabulary, Integer.parseInt(words), SEED);
      Path bookFolder = folder.resolve(words);
      markdown(book, bookFolder.resolve("src/main/book"));
      write(bookFolder.resolve("book.typ"), new Typst().book(book));
      write(bookFolder.resolve("src/docs/asciidoc/book.adoc"), new AsciiDoc().book(book));
    }
  }

  /** Writes one file per chapter. */
  static void markdown(List<GeneratedBook.Chapter> book, Path folder) throws IOException {
    write(
        folder.resolve("book.yaml"),
        "title: A Made-up Book\nlanguage: en-GB\nauthors: [The Bench]\n");
    Markdown markdown = new Markdown();
    for (int i = 0; i < book.size(); i++) {
      write(folder.resolve(String.format("%04d.md", i + 1)), markdown.book(book.subList(i, i + 1)));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
