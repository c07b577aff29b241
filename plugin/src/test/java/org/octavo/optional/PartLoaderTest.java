package org.octavo.optional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two checks in one JVM use the same jar, and one of them ends first. */
class PartLoaderTest {

  private static final int SIZE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void closingOneLoaderDoesNotAffectTheOther() throws IOException {
    URL[] jar = {jar().toUri().toURL()};
    try (PartLoader slow = new PartLoader(jar)) {
      InputStream in = slow.getResourceAsStream("a dir/schema+1.bin");
      assertThat(in.read()).isNotNegative();
      try (PartLoader quick = new PartLoader(jar);
          InputStream same = quick.getResource("a dir/schema+1.bin").openStream()) {
        assertThat(same.readAllBytes()).hasSize(SIZE);
      }
      assertThat(in.readAllBytes()).hasSize(SIZE - 1);
    }
  }

  @Test
  void resolvesRelativeUrlsInsideTheJar() throws IOException {
    try (PartLoader loader = new PartLoader(new URL[] {jar().toUri().toURL()})) {
      URL schema = loader.findResources("a dir/schema+1.bin").nextElement();
      try (InputStream in = new URL(schema, "../beside").openStream()) {
        assertThat(in.readAllBytes()).containsExactly(7);
      }
    }
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("a tool.jar");
    byte[] noise = new byte[SIZE];
    new Random(1).nextBytes(noise);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("a dir/schema+1.bin"));
      out.write(noise);
      out.putNextEntry(new ZipEntry("beside"));
      out.write(7);
    }
    return jar;
  }
}
