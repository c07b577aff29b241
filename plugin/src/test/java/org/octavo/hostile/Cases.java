package org.octavo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Hostile books, each a test: what is written, and the warnings and errors that it earns. */
final class Cases {

  private final Path temporary;
  private final List<DynamicTest> tests = new ArrayList<>();

  Cases(Path temporary) {
    this.temporary = temporary;
  }

  /** What is written into a book's folder. */
  @FunctionalInterface
  interface Writing {
    void into(HostileBook book) throws IOException;
  }

  /** What to look for in what became of a book. */
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

  /** A book for which the memory may not do: it is made, or the author told what is lacking. */
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

  void book(String name, Writing writing, String... findings) {
    book(name, writing, built -> assertThat(built.findings()).containsExactly(findings));
  }

  void chapter(String name, String text, String... findings) {
    book(name, book -> book.with("one.md", text), findings);
  }

  void theme(String name, String text, String... findings) {
    book(name, book -> book.with("theme.css", text), findings);
  }

  void image(String name, String file, byte[] bytes, String... findings) {
    book(
        name,
        book -> book.with("one.md", "# One\n\n![A picture](" + file + ")\n").with(file, bytes),
        findings);
  }

  void drawing(String name, String content, String... findings) {
    image(name, "x.svg", svg(content).getBytes(java.nio.charset.StandardCharsets.UTF_8), findings);
  }

  static String svg(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
        + " width='100' height='100'>"
        + content
        + "</svg>";
  }
}
