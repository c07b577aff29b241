package org.octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.source.Role;

/** Checks the files with the words of the languages. */
class WordFilesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/octavo");
  private static final Path FOLDER = RESOURCES.resolve("text/words");

  /**
   * Languages with patterns whose books are editions of old texts: Church Slavonic, Ancient Greek,
   * Latin and Sanskrit. Their editors write in another language and mark the passages.
   */
  private static final Set<String> HISTORICAL = Set.of("cu", "grc", "la", "sa");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .sorted()
          .toList();
    }
  }

  private static String text(String language) throws IOException {
    return Files.readString(FOLDER.resolve(language + ".properties"));
  }

  private static Map<String, String> words(String language) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text(language)));
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, word) -> words.put((String) key, (String) word));
    return words;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void beginsWithLanguageSourceAndReview(String language) throws IOException {
    List<String> lines = text(language).lines().toList();
    assertThat(lines.get(0)).matches("# Language: \\S.*");
    assertThat(lines.get(1)).matches("# Source: \\S.*");
    assertThat(lines.get(2)).matches("# Read by a speaker: (yes|no)");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasEveryKeyOnceAndNoOther(String language) throws IOException {
    List<String> keys = new ArrayList<>();
    for (String line : text(language).lines().toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        keys.add(line.substring(0, line.indexOf('=')));
      }
    }
    assertThat(keys).doesNotHaveDuplicates();
    keys.removeIf(WordFilesTest::isPattern);
    assertThat(keys).containsExactlyInAnyOrderElementsOf(words("en").keySet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasNoEmptyWordAndThePlaceholdersOfEnglish(String language) throws IOException {
    Map<String, String> english = words("en");
    words(language)
        .forEach(
            (key, word) -> {
              assertThat(word).as(key).isNotBlank().isEqualTo(word.strip());
              boolean argument = isPattern(key) || english.get(key).contains("{0}");
              assertThat(word.split("\\{0}", -1)).as(key).hasSize(argument ? 2 : 1);
              assertThat(word.replace("{0}", "")).as(key).doesNotContainPattern("[{}\"<>&]");
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isWrittenInOneScript(String language) throws IOException {
    Map<String, String> words = words(language);
    String script = Scripts.of(words.get("chapter"));
    words.forEach(
        (key, word) -> {
          if (!key.equals("edition.epub")) {
            assertThat(Scripts.of(word)).as(key + "=" + word).isEqualTo(script);
            assertThat(Scripts.runs(word).stream().map(Scripts.Run::script).distinct())
                .as(key + "=" + word)
                .hasSize(1);
          }
        });
  }

  private static boolean isPattern(String key) {
    return key.endsWith(Words.NUMBERED)
        && Words.KINDS.contains(key.substring(0, key.length() - Words.NUMBERED.length()));
  }

  @Test
  void everyLivingLanguageWithHyphenationHasAFile() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String line : Files.readAllLines(RESOURCES.resolve("hyphenation/index.tsv"))) {
      String tag = line.split("\t")[0];
      if (!tag.equals("tag")
          && !HISTORICAL.contains(Language.primary(tag))
          && WordFile.find(tag).isEmpty()) {
        missing.add(tag);
      }
    }
    assertThat(missing).isEmpty();
    assertThat(languages())
        .contains("cs", "sk", "ro", "lv", "sr", "sr-latn", "mk", "az", "vi", "id");
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(words("en").keySet());
    for (Role role : Role.values()) {
      unused.remove(role.keyword());
    }
    Set<String> literals = literalsOfMainSources();
    unused.removeIf(
        key -> {
          int dot = key.indexOf('.');
          boolean composed = dot > 0 && literals.contains(key.substring(0, dot + 1));
          return literals.contains(key) || composed && literals.contains(key.substring(dot + 1));
        });
    assertThat(unused).isEmpty();
  }

  private static Set<String> literalsOfMainSources() throws IOException {
    Set<String> literals = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String[] parts = Files.readString(file).split("\"");
        for (int i = 1; i < parts.length; i += 2) {
          literals.add(parts[i]);
        }
      }
    }
    return literals;
  }

  @Test
  void noTwoLanguagesHaveTheSameWords() throws IOException {
    List<String> all = new ArrayList<>();
    for (String language : languages()) {
      all.add(
          words(language).entrySet().stream().map(Object::toString).collect(Collectors.joining()));
    }
    assertThat(all).doesNotHaveDuplicates();
  }
}
