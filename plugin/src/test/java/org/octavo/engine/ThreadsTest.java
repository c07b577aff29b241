package org.octavo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;

/** However many processors a machine has, the same sources give the same bytes. */
class ThreadsTest {

  private static final String WORDS =
      "Whoever divides a paragraph into lines, thoroughly and hyphenating, must know its end. ";

  @TempDir Path project;

  @Test
  void oneThreadAndManyMakeTheSameFiles() throws Exception {
    Path book = Files.createDirectories(project.resolve("book"));
    Files.writeString(book.resolve("book.yaml"), "title: Threads\nlanguage: en\n");
    for (int chapter = 1; chapter <= 12; chapter++) {
      Files.writeString(book.resolve(chapter + ".md"), chapter(chapter));
    }
    // Painting pages takes the pool of the thread that asks for it.
    ForkJoinPool lone = new ForkJoinPool(1);
    Map<Format, Path> one = lone.submit(() -> build(book, "one", 1)).get();
    lone.shutdown();
    Map<Format, Path> many = build(book, "many", 7);

    assertThat(one).containsOnlyKeys(Format.PDF, Format.EPUB);
    for (Format format : one.keySet()) {
      assertThat(many.get(format)).hasSameBinaryContentAs(one.get(format));
    }
  }

  private static String chapter(int number) {
    StringBuilder chapter = new StringBuilder("# Chapter of " + number + "\n\n");
    for (int paragraph = 1; paragraph < 10 + number; paragraph++) {
      chapter.append(WORDS.repeat(1 + (paragraph * number) % 9));
      chapter.append("*Seen* on the page of [](").append(1 + paragraph % 12).append(".md)");
      chapter.append("^[A note of ").append(WORDS).append("]\n\n");
    }
    return chapter.append("| a | b |\n|---|---|\n| 1 | 2.5 |\n").toString();
  }

  private Map<Format, Path> build(Path book, String name, int threads) throws IOException {
    Map<Format, Path> outputs =
        Map.of(
            Format.PDF,
            project.resolve(name + ".pdf"),
            Format.EPUB,
            project.resolve(name + ".epub"));
    Defaults defaults = Projects.unnamed("org.example:threads");
    Request request = new Request(book, "book", outputs, defaults, Options.DEFAULT);
    return Build.run(request, threads, line -> {}).files();
  }
}
