package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one kept under {@code src/test/resources}. {@code
 * -Doctavo.golden=update} writes the new text instead; the difference is then reviewed as a part of
 * the change.
 */
public final class Golden {

  private static final boolean UPDATE = "update".equals(System.getProperty("octavo.golden"));

  private Golden() {}

  /**
   * @param name of the file, beside the test's package under {@code src/test/resources}
   */
  public static void assertMatches(Class<?> test, String name, String actual) {
    Path file =
        Path.of("src/test/resources", test.getPackageName().replace('.', '/')).resolve(name);
    try {
      if (UPDATE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("No golden file yet? Run with -Doctavo.golden=update", e);
    }
  }
}
