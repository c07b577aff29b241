package org.octavo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads the file with the words of a language, {@code words/<language>.properties}. */
final class WordFile {

  private WordFile() {}

  /**
   * The words of a language, of its nearest relative in the same script, or none.
   *
   * @param language BCP 47 tag in its {@linkplain Language#normal normal form}
   */
  static Optional<Map<String, String>> find(String language) {
    for (String tag = language; !tag.isEmpty(); tag = Language.parent(tag)) {
      Optional<Map<String, String>> words = read(nameOf(tag));
      if (words.isPresent()) {
        return words.filter(found -> isInScript(language, found));
      }
    }
    return Optional.empty();
  }

  /** The file's name if it differs from the tag. */
  private static String nameOf(String tag) {
    return switch (tag) {
      case "no" -> "nb";
      case "mo" -> "ro";
      case "bs-cyrl", "sh-cyrl" -> "sr";
      case "sh", "cnr", "sr-me" -> "sr-latn";
      default -> tag;
    };
  }

  /** Whether a tag with a script, such as {@code az-Cyrl}, asks for the script of these words. */
  private static boolean isInScript(String language, Map<String, String> words) {
    Optional<String> script = Language.script(language);
    return script.isEmpty() || script.get().equals(Scripts.of(words.get("chapter")));
  }

  private static Optional<Map<String, String>> read(String name) {
    String file = "words/" + name + ".properties";
    try (InputStream in = WordFile.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      properties.forEach((key, word) -> words.put((String) key, (String) word));
      return Optional.of(words);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " from the program's own jar", e);
    }
  }
}
