package org.octavo.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.octavo.book.Book;
import org.octavo.source.Resources;
import org.octavo.style.Stylesheet;

/**
 * The fonts that an EPUB embeds. Each file is embedded unmodified, because it contains its own
 * licence and copyright notice, and many free licences require that a modified font is renamed. The
 * families are set on {@code body} only, so the reader's choice of font overrides them.
 *
 * @param textFamilies the families of the text, including generic ones; empty to leave the choice
 *     to the theme and the reader
 */
public record EmbeddedFonts(List<String> textFamilies, List<File> files) {

  /**
   * One face.
   *
   * @param weight 1 to 1000
   * @param name of the file, with or without its extension
   */
  record File(String family, int weight, boolean italic, String name, byte[] bytes) {}

  /** No embedded fonts: the reader's fonts are used. */
  public static final EmbeddedFonts NONE = new EmbeddedFonts(List.of(), List.of());

  static final String CSS = "css/fonts.css";

  private static final String FOLDER = "fonts/";

  public EmbeddedFonts {
    textFamilies = List.copyOf(textFamilies);
    files = List.copyOf(files);
  }

  /**
   * The fonts that the text of a book uses. Missing font files are skipped.
   *
   * @throws IOException if a font file of the book cannot be read
   */
  public static EmbeddedFonts of(Stylesheet stylesheet, Resources resources, Book book)
      throws IOException {
    return FontSelection.of(stylesheet, resources, book);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Adds the font files and the stylesheet that declares them. */
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
    if (!textFamilies.isEmpty()) {
      css.append("body {\n  font-family: ").append(list(textFamilies)).append(";\n}\n");
    }
    publication.add(CSS, MediaType.CSS, css.toString().getBytes(UTF_8));
  }

  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }

  /** A CSS list of families; generic families are keywords and must not be quoted. */
  private static String list(List<String> families) {
    return families.stream()
        .map(name -> name.matches("serif|sans-serif|monospace") ? name : quoted(name))
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ") + '"';
  }
}
