package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file of the repository. With {@code -Doctavo.golden=update} it writes the
 * file first; review the difference as a part of the change.
 */
public final class Golden {

  private static final boolean UPDATE = "update".equals(System.getProperty("octavo.golden"));

  private Golden() {}

  /** Compares with a file under {@code src/test/resources}, next to the test's package. */
  public static void assertMatches(Class<?> test, String name, String actual) {
    assertMatches(
        Path.of("src/test/resources", test.getPackageName().replace('.', '/')).resolve(name),
        actual);
  }

  /** Compares with a page of the manual, by its path under {@code src/manual}. */
  public static void assertManualMatches(String name, String actual) {
    assertMatches(Path.of("../src/manual").resolve(name), actual);
  }

  /** Compares with the part of a file from after a start to the next blank line. */
  static void assertSectionMatches(Path file, String start, String actual) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(start);
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf("\n\n", from) + 1;
    assertMatches(file, text.substring(0, from) + actual + text.substring(to));
  }

  private static void assertMatches(Path file, String actual) {
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
