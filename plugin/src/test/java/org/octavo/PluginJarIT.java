package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plugin is one jar that downloads quickly; what few books need is an optional part. */
class PluginJarIT {

  private static final long MOST_BYTES = 12_000_000;

  @Test
  void isSmallerThanTwelveMegabytes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      List<Path> jars =
          files
              .filter(file -> file.toString().matches(".*octavo-maven-plugin-[^/]*\\.jar"))
              .toList();
      assertThat(jars).hasSize(1);
      assertThat(Files.size(jars.get(0))).isLessThan(MOST_BYTES);
    }
  }
}
