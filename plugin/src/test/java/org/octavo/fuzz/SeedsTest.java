package org.octavo.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the fuzzers on their seeds, which include all inputs that once failed. */
class SeedsTest {

  @TestFactory
  Stream<DynamicTest> buildsOrReportsEachSeed() throws Exception {
    return Stream.of(
            seeds("markdown", MarkdownFuzzer::fuzzerTestOneInput),
            seeds("yaml", YamlFuzzer::fuzzerTestOneInput),
            seeds("yaml", FrontMatterFuzzer::fuzzerTestOneInput),
            seeds("theme", ThemeFuzzer::fuzzerTestOneInput),
            seeds("font", FontFuzzer::fuzzerTestOneInput),
            seeds("image", ImageFuzzer::fuzzerTestOneInput))
        .flatMap(List::stream);
  }

  private static List<DynamicTest> seeds(String folder, Consumer<byte[]> fuzzer)
      throws IOException, URISyntaxException {
    try (Stream<Path> files =
        Files.list(Path.of(SeedsTest.class.getResource(folder).toURI())).sorted()) {
      return files
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      folder + " " + file.getFileName(),
                      () -> fuzzer.accept(Files.readAllBytes(file))))
          .toList();
    }
  }
}
