package org.octavo.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.Golden;

/**
 * Compares the pages of small documents with golden files. Each line has its baseline, left and
 * right edge (points), word space (em), glyph scale, face and size; a line that layout hyphenated
 * ends in a hyphen.
 */
class GoldenPagesTest {

  private static final Path DOCUMENTS = Path.of("src/test/resources/org/octavo/layout/pages");

  @TempDir private Path folder;

  static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void matchesGoldenPages(String name) throws IOException {
    Path theme = DOCUMENTS.resolve(name + ".css");
    String css =
        Files.readString(DOCUMENTS.resolve("common.css"))
            + (Files.exists(theme) ? Files.readString(theme) : "");
    String markdown = Files.readString(DOCUMENTS.resolve(name + ".md"));
    TypesetBook book = TypesetBook.of(folder, css, markdown);
    StringBuilder text = new StringBuilder();
    book.diagnostics().all().forEach(diagnostic -> text.append(diagnostic).append('\n'));
    text.append(PageText.of(book.chapterPages()));
    Golden.assertMatches(getClass(), "pages/" + name + ".txt", text.toString());
  }
}
