package org.octavo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Collects tests that each build a hostile book and compare its warnings and errors. */
final class Cases {

  private final Path temporary;
  private final List<DynamicTest> tests = new ArrayList<>();

  Cases(Path temporary) {
    this.temporary = temporary;
  }

  /** Writes files into the folder of a book. */
  @FunctionalInterface
  interface Writing {
    void into(HostileBook book) throws IOException;
  }

  /** Checks the result of a build. */
  @FunctionalInterface
  interface Expectation {
    void of(HostileBook.Built built) throws IOException;
  }

  Stream<DynamicTest> tests() {
    return tests.stream();
  }

  void book(String name, Writing writing, Expectation expectation) {
    tests.add(
        DynamicTest.dynamicTest(
            name,
            () -> {
              HostileBook book = new HostileBook(temporary.resolve(name.replace(' ', '-')));
              writing.into(book);
              expectation.of(book.build());
            }));
  }

  /** A book that may need too much memory: the build succeeds, or reports what is missing. */
  void large(String name, Writing writing) {
    tests.add(
        DynamicTest.dynamicTest(
            name,
            () -> {
              Path project = temporary.resolve(name.replace(' ', '-'));
              writing.into(new HostileBook(project));
              assertThat(OneBuild.of(project, "true"))
                  .allMatch(line -> line.matches("book\\S* (error|warning)\\[[a-z-]+\\]"));
            }));
  }

  void book(String name, Writing writing, String... diagnostics) {
    book(name, writing, built -> assertThat(built.diagnostics()).containsExactly(diagnostics));
  }

  void chapter(String name, String text, String... diagnostics) {
    book(name, book -> book.with("one.md", text), diagnostics);
  }

  void theme(String name, String text, String... diagnostics) {
    book(name, book -> book.with("theme.css", text), diagnostics);
  }

  void image(String name, String file, byte[] bytes, String... diagnostics) {
    book(
        name,
        book -> book.with("one.md", "# One\n\n![A picture](" + file + ")\n").with(file, bytes),
        diagnostics);
  }

  void drawing(String name, String content, String... diagnostics) {
    image(
        name, "x.svg", svg(content).getBytes(java.nio.charset.StandardCharsets.UTF_8), diagnostics);
  }

  static String svg(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
        + " width='100' height='100'>"
        + content
        + "</svg>";
  }
}
