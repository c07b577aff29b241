package org.octavo.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Typefaces that travel in the EPUB, each file as it is: a free font's licence and copyright are
 * told in the file itself, and a changed one may not bear its name. They are named on {@code body}
 * at most, so that the reader's own choice goes before them.
 *
 * @param ofText the families the text is set in, generic names included; empty to leave that to the
 *     theme and the reader
 */
public record Typefaces(List<String> ofText, List<File> files) {

  /**
   * One face.
   *
   * @param weight 1 to 1000
   * @param name of the file, with or without its ending
   */
  public record File(String family, int weight, boolean italic, String name, byte[] bytes) {}

  /** Nothing but what the reader has. */
  public static final Typefaces NONE = new Typefaces(List.of(), List.of());

  static final String CSS = "css/fonts.css";

  private static final String FOLDER = "fonts/";

  public Typefaces {
    ofText = List.copyOf(ofText);
    files = List.copyOf(files);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Each file once, whatever it is declared for, and the sheet that declares them. */
  void addTo(Publication publication) {
    FileNames names = new FileNames();
    StringBuilder css = new StringBuilder();
    for (File file : files) {
      MediaType type = MediaType.ofFont(file.bytes());
      String href = FOLDER + names.unique(stem(file.name()), "font", type.extension());
      publication.add(href, type, file.bytes());
      css.append("@font-face {\n  font-family: ").append(quoted(file.family()));
      css.append(";\n  font-weight: ").append(file.weight());
      css.append(";\n  font-style: ").append(file.italic() ? "italic" : "normal");
      css.append(";\n  src: url(\"").append(LinkTargets.relative(href, CSS)).append("\");\n}\n\n");
    }
    if (!ofText.isEmpty()) {
      css.append("body {\n  font-family: ").append(list(ofText)).append(";\n}\n");
    }
    publication.add(CSS, MediaType.CSS, css.toString().getBytes(UTF_8));
  }

  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }

  /** Generic names are words of CSS and stand without quotes. */
  private static String list(List<String> families) {
    return families.stream()
        .map(name -> name.matches("serif|sans-serif|monospace") ? name : quoted(name))
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ") + '"';
  }
}
