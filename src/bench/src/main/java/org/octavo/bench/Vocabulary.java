package org.octavo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a folder of Markdown, with repetitions. */
final class Vocabulary {

  private Vocabulary() {}

  static List<String> of(Path folder) throws IOException {
    List<Path> chapters;
    try (Stream<Path> files = Files.list(folder)) {
      chapters = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    List<String> words = new ArrayList<>();
    for (Path chapter : chapters) {
      for (String token : text(chapter).split("[^\\p{L}’]+")) {
        if (!token.isEmpty() && token.indexOf('’') != 0) {
          words.add(token);
        }
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words in " + folder);
    }
    return words;
  }

  private static String text(Path chapter) {
    try {
      return Files.readString(chapter).replaceAll("\\{[^}]*}|\\]\\([^)]*\\)|https?://\\S+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
