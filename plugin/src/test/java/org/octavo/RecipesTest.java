package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each recipe in the manual lists exactly the files that its search finds, at most three. */
class RecipesTest {

  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final Path MAIN = TOP.resolve("plugin/src/main");
  private static final Path CODE = MAIN.resolve("java/org/octavo");
  private static final Pattern SEARCH = Pattern.compile("^Search for `(.+)`\\.$");
  private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|.*");
  private static final Pattern QUOTED_FILE = Pattern.compile("`([\\w./-]+/[\\w.-]+)`");
  private static final int MOST_FILES = 3;

  /** A section of the page. */
  private record Recipe(String title, List<String> lines) {

    String search() {
      return lines.stream()
          .map(SEARCH::matcher)
          .filter(Matcher::matches)
          .map(m -> m.group(1))
          .findFirst()
          .orElseThrow();
    }

    Set<Path> files() {
      Set<Path> files = new TreeSet<>();
      lines.stream()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(m -> files.add(path(m.group(1))));
      return files;
    }

    private static Path path(String name) {
      return Files.exists(TOP.resolve(name)) ? TOP.resolve(name) : CODE.resolve(name);
    }
  }

  @TestFactory
  Stream<DynamicTest> searchFindsExactlyTheListedFiles() throws IOException {
    return recipes().stream()
        .map(
            recipe ->
                DynamicTest.dynamicTest(
                    recipe.title(),
                    () -> {
                      assertThat(recipe.files())
                          .hasSizeBetween(1, MOST_FILES)
                          .isEqualTo(found(Pattern.compile(recipe.search(), Pattern.MULTILINE)));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> mentionedFilesExist() throws IOException {
    return recipes().stream()
        .flatMap(recipe -> recipe.lines().stream())
        .flatMap(line -> QUOTED_FILE.matcher(line).results().map(m -> m.group(1)))
        .distinct()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertThat(Recipe.path(name)).as(name).exists()));
  }

  private static List<Recipe> recipes() throws IOException {
    List<Recipe> recipes = new ArrayList<>();
    for (String line : Files.readAllLines(TOP.resolve("src/manual/developing/recipes.md"))) {
      if (line.startsWith("## ")) {
        recipes.add(new Recipe(line.substring(3), new ArrayList<>()));
      } else if (!recipes.isEmpty()) {
        recipes.get(recipes.size() - 1).lines().add(line);
      }
    }
    return recipes;
  }

  private static Set<Path> found(Pattern search) throws IOException {
    Set<Path> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(RecipesTest::isText).toList()) {
        if (search.matcher(Files.readString(file, StandardCharsets.UTF_8)).find()) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(java|css|properties|tsv|lock)");
  }
}
