package org.octavo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.octavo.diagnostic.Position;
import org.octavo.epub.Typefaces;
import org.octavo.font.Face;
import org.octavo.font.FontLibrary;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.style.FontFace;
import org.octavo.style.Stylesheet;
import org.octavo.tree.Element;

/**
 * Finds the typefaces for an EPUB that brings its own: those the text is set in on paper, and those
 * the EPUB's CSS names. What the book declares goes as it is; of a bundled family go the designs
 * for text, upright and italic, in the weights of the default theme.
 */
final class EpubFonts {

  /** In points: between the designs for notes and for titles. */
  private static final double TEXT_SIZE = 11;

  private static final List<Integer> WEIGHTS = List.of(400, 600);
  private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace");

  /** The families of a declaration: in the shorthand they come after the size. */
  private static final Pattern FAMILIES =
      Pattern.compile("font(?:-family\\s*:|\\s*:[^;}\"]*?\\d[^\\s;}]*\\s)([^;}]+)");

  private final Stylesheet stylesheet;
  private final Resources resources;

  private EpubFonts(Stylesheet stylesheet, Resources resources) {
    this.stylesheet = stylesheet;
    this.resources = resources;
  }

  /** A file that is missing is left out: whoever reads the faces for the pages tells of it. */
  static Typefaces of(Stylesheet stylesheet, Resources resources, String language)
      throws IOException {
    return new EpubFonts(stylesheet, resources).typefaces(language);
  }

  private Typefaces typefaces(String language) throws IOException {
    Element text = Element.of("section", Position.GENERATED, List.of());
    List<String> ofText = stylesheet.apply(text, language).style().type().families();
    Map<String, String> families = new LinkedHashMap<>();
    ofText.forEach(family -> families.putIfAbsent(key(family), family));
    FAMILIES
        .matcher(stylesheet.epubCss())
        .results()
        .map(MatchResult::group)
        .flatMap(declared -> List.of(declared.replaceFirst("^[^:]*:", "").split(",")).stream())
        .map(EpubFonts::bare)
        .forEach(family -> families.putIfAbsent(key(family), family));
    families.keySet().removeAll(GENERIC);
    List<Typefaces.File> files = new ArrayList<>();
    for (String family : families.values()) {
      List<Typefaces.File> ofBook = ofBook(family);
      files.addAll(ofBook.isEmpty() ? bundled(family) : ofBook);
    }
    return new Typefaces(ofText, files);
  }

  /** Without quotes, and without what a shorthand has before the family. */
  private static String bare(String family) {
    String name = family.replace("!important", "").strip();
    int quote = name.indexOf('"');
    return quote < 0
        ? name.replaceFirst("^(?:.*\\s)?\\d\\S*\\s+", "")
        : name.substring(quote + 1, Math.max(quote + 1, name.lastIndexOf('"')));
  }

  private static String key(String family) {
    return family.toLowerCase(Locale.ROOT);
  }

  private List<Typefaces.File> ofBook(String family) throws IOException {
    List<Typefaces.File> files = new ArrayList<>();
    for (FontFace face : stylesheet.fontFaces()) {
      Optional<Resource> file = resources.find(face.path());
      if (file.isPresent() && key(face.family()).equals(key(family))) {
        files.add(
            new Typefaces.File(
                face.family(), face.weight(), face.italic(), face.path(), file.get().bytes()));
      }
    }
    return files;
  }

  private static List<Typefaces.File> bundled(String family) {
    List<Typefaces.File> files = new ArrayList<>();
    FontLibrary library = FontLibrary.bundled();
    for (int weight : library.knows(family) ? WEIGHTS : List.<Integer>of()) {
      for (boolean italic : new boolean[] {false, true}) {
        Face face = library.face(List.of(family), weight, italic, TEXT_SIZE);
        if (face.weight() == weight && face.italic() == italic) {
          files.add(
              new Typefaces.File(family, weight, italic, face.name() + ".ttf", face.program()));
        }
      }
    }
    return files;
  }
}
