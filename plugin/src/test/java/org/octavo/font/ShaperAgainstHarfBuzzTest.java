package org.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.text.Scripts;

/** Shapes all words of the essay and a list of special ones in every bundled face like HarfBuzz. */
class ShaperAgainstHarfBuzzTest {

  private static final Path ESSAY = Path.of("../example-book/src/main/book");

  private static Set<String> words;

  @BeforeAll
  static void readWords() throws IOException {
    words = new LinkedHashSet<>();
    try (InputStream in = ShaperAgainstHarfBuzzTest.class.getResourceAsStream("odd-words.txt")) {
      add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    if (Files.isDirectory(ESSAY)) {
      try (Stream<Path> files = Files.walk(ESSAY)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          add(Files.readString(file));
        }
      }
    }
  }

  private static void add(String text) {
    for (String word : text.split("\\s+")) {
      addRuns(word);
      addRuns(word.replace('\'', '’').replaceAll("[_*]", ""));
    }
  }

  /** Splits by script, as AWT does and the shaper requires. */
  private static void addRuns(String word) {
    for (Scripts.Run run : Scripts.runs(word)) {
      words.add(word.substring(run.start(), run.end()));
    }
  }

  static List<String> bundledFaces() {
    return List.of(
        "SourceSerif4-Regular",
        "SourceSerif4-It",
        "SourceSerif4-Semibold",
        "SourceSerif4-SemiboldIt",
        "SourceSerif4-Bold",
        "SourceSerif4-BoldIt",
        "SourceSerif4Caption-Regular",
        "SourceSerif4Caption-It",
        "SourceSerif4Display-Regular",
        "SourceSerif4Display-It",
        "SourceSerif4Display-Semibold",
        "SourceSans3-Regular",
        "SourceSans3-It",
        "SourceSans3-Semibold",
        "SourceSans3-SemiboldIt",
        "SourceSans3-Bold",
        "SourceCodePro-Regular",
        "SourceCodePro-It",
        "SourceCodePro-Semibold",
        "SourceCodePro-SemiboldIt",
        "NotoSansSymbols2-Regular");
  }

  @ParameterizedTest
  @MethodSource("bundledFaces")
  void shapesWordsLikeHarfBuzz(String name) throws IOException {
    Face face = Fonts.bundled(name);
    HarfBuzz oracle = oracle(face);
    Shaper shaper = new Shaper();
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String word : words) {
      if (word.codePoints().allMatch(face::covers)) {
        compared++;
        String ours = HarfBuzz.show(shaper.shape(face, Features.of(Scripts.of(word), ""), word));
        String expected = oracle.shape(word);
        if (!ours.equals(expected)) {
          differences.add(word + ": " + ours + " instead of " + expected);
        }
      }
    }
    assertThat(compared).isPositive();
    assertThat(differences).isEmpty();
  }

  private static HarfBuzz oracle(Face face) throws IOException {
    try {
      return new HarfBuzz(face);
    } catch (FontFormatException e) {
      throw new IOException(e);
    } catch (LinkageError | RuntimeException e) {
      return abort("AWT cannot read fonts on this machine: " + e);
    }
  }
}
