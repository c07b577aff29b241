package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that CONTRIBUTING, under "English", replaces by plain ones appear nowhere. */
class PlainEnglishTest {

  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  private static final List<String> PLACES =
      List.of(
          "README.md",
          "CONTRIBUTING.md",
          "CHANGELOG.md",
          "SECURITY.md",
          "pom.xml",
          ".ci",
          "src",
          "plugin/pom.xml",
          "plugin/src/main",
          "plugin/src/test/java",
          "plugin/src/it");

  private static final Pattern TEXT =
      Pattern.compile(".*\\.(java|md|css|xml|sh|bsh)|.*/\\.ci/[a-z-]+");

  /** Literal translations, and second words for a diagnostic or a check. */
  private static final Pattern IDIOM =
      Pattern.compile(
          "\\b(tells?|told|telling|mere(ly)?|so many|the like|beside|stands(?! for)|stood"
              + "|brings? along|at once|whoever|whomever|(?-i:[Nn]obody)|somebody|hears of|mishaps?"
              + "|breakdowns?|mend(s|ed)?|those who|judges?|judged|judg(e)?ment|to be had)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Test data may say anything. */
  private static final Pattern LITERAL = Pattern.compile("\"(\\\\.|[^\"])*\"");

  @Test
  void noIdiomThatHasToBeReadTwice() throws IOException {
    List<String> found = new ArrayList<>();
    for (String place : PLACES) {
      try (Stream<Path> files = Files.walk(TOP.resolve(place))) {
        for (Path file : files.filter(PlainEnglishTest::isText).toList()) {
          found.addAll(lines(file));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean isText(Path file) {
    String name = file.toString().replace('\\', '/');
    return Files.isRegularFile(file)
        && TEXT.matcher(name).matches()
        && !name.contains("/target/")
        && !name.contains("/src/main/book/")
        && !name.endsWith("/PlainEnglishTest.java");
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    boolean isTest = file.startsWith(TOP.resolve("plugin/src/test"));
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String text = isTest ? LITERAL.matcher(line).replaceAll("\"\"") : line;
      if (IDIOM.matcher(text).find()) {
        found.add(TOP.relativize(file) + ":" + number + ": " + line.strip());
      }
    }
    return found;
  }
}
