package org.octavo.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;

/**
 * The YAML between two lines {@code ---} at the very start of a Markdown file.
 *
 * @param fields its keys; empty for a file without front matter
 * @param text the text of the file with blank lines in place of the front matter
 */
record FrontMatter(Optional<Fields> fields, String text) {

  static FrontMatter split(String text, String display, Diagnostics diagnostics) {
    List<String> lines = linesUntilClosed(text);
    if (lines.isEmpty()) {
      return new FrontMatter(Optional.empty(), text);
    }
    String yaml = String.join("\n", lines) + "\n";
    Optional<Yaml> value = YamlReader.read(yaml, display, 1, diagnostics);
    boolean prose = value.isPresent() && !(value.get() instanceof Yaml.Mapping);
    if (prose) {
      return new FrontMatter(Optional.empty(), text);
    }
    int end = 0;
    for (int line = 0; line < lines.size() + 2 && end < text.length(); line++) {
      int next = text.indexOf('\n', end);
      end = next < 0 ? text.length() : next + 1;
    }
    String blanked = "\n".repeat(lines.size() + 2) + text.substring(end);
    return new FrontMatter(value.map(v -> new Fields((Yaml.Mapping) v, diagnostics)), blanked);
  }

  /** Reports unknown keys as warnings only, because other tools use front matter too. */
  void warnOfUnknownKeys() {
    List<String> known = new ArrayList<>(BookYaml.names(BookYaml.OF_FILE));
    known.addAll(BookYaml.names(BookYaml.ANYWHERE));
    fields.ifPresent(
        f ->
            f.mapping()
                .keys()
                .forEach(
                    (key, at) -> {
                      if (!known.contains(key)) {
                        f.diagnostics().reportUnknown(Code.IGNORED_KEY, at, key, known);
                      }
                    }));
  }

  /** The value of a key. */
  <T> Optional<T> get(Key<T> key) {
    return fields.flatMap(key::read);
  }

  /** The language of the file. */
  Optional<String> language() {
    return get(BookYaml.LANG).or(() -> get(BookYaml.LANGUAGE));
  }

  /** The metadata of the book, which the front matter of its first file may give. */
  Metadata ofBook() {
    return fields.map(f -> Metadata.read(f, BookYaml.ANYWHERE)).orElse(Metadata.EMPTY);
  }

  /** Whether it describes the book, not just its own file. */
  boolean describesBook() {
    return BookYaml.ANYWHERE.stream()
        .filter(key -> key != BookYaml.TITLE && key != BookYaml.LANGUAGE)
        .anyMatch(key -> fields.filter(f -> f.has(key.name())).isPresent());
  }

  /**
   * The lines between the fences. Empty if the first line is no fence, if no fence follows, or if
   * the second line is blank, because then the first line is a thematic break.
   */
  private static List<String> linesUntilClosed(String text) {
    if (!text.startsWith("---")) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
      if (start == 0) {
        if (!line.equals("---")) {
          return List.of();
        }
      } else if (line.equals("---") || line.equals("...")) {
        return lines;
      } else if (lines.isEmpty() && line.isEmpty()) {
        return List.of();
      } else {
        lines.add(line);
      }
      start = end < 0 ? text.length() : end + 1;
    }
    return List.of();
  }
}
