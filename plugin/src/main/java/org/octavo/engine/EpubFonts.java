package org.octavo.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.diagnostic.Position;
import org.octavo.epub.Typefaces;
import org.octavo.font.Face;
import org.octavo.font.FontLibrary;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.style.FontFace;
import org.octavo.style.Styled;
import org.octavo.style.Stylesheet;
import org.octavo.style.Type;
import org.octavo.tree.Element;

/**
 * Finds the typefaces for an EPUB that brings its own: of the families the text is set in on paper,
 * and of those the EPUB's CSS names, the faces that some of the book's words are set in. What the
 * book declares goes as it is; of a bundled family go the designs for text, in the weights of the
 * default theme.
 */
final class EpubFonts {

  /** In points: between the designs for notes and for titles. */
  private static final double TEXT_SIZE = 11;

  private static final List<Integer> WEIGHTS = List.of(400, 600);
  private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace");

  private final Stylesheet stylesheet;
  private final Resources resources;
  private final Book book;

  private EpubFonts(Stylesheet stylesheet, Resources resources, Book book) {
    this.stylesheet = stylesheet;
    this.resources = resources;
    this.book = book;
  }

  /** A file that is missing is left out: whoever reads the faces for the pages tells of it. */
  static Typefaces of(Stylesheet stylesheet, Resources resources, Book book) throws IOException {
    return new EpubFonts(stylesheet, resources, book).typefaces();
  }

  private Typefaces typefaces() throws IOException {
    Element text = Element.of("section", Position.GENERATED, List.of());
    Type body = stylesheet.apply(text, book.metadata().language()).style().type();
    List<String> ofText = body.families();
    Map<String, String> families = new LinkedHashMap<>();
    ofText.forEach(family -> families.putIfAbsent(key(family), family));
    stylesheet.epubCss().families().forEach(family -> families.putIfAbsent(key(family), family));
    families.keySet().removeAll(GENERIC);
    List<Typefaces.File> files = new ArrayList<>();
    for (Map.Entry<String, String> family : families.entrySet()) {
      List<Typefaces.File> ofBook = ofBook(family.getValue());
      List<Typefaces.File> had = ofBook.isEmpty() ? bundled(family.getValue()) : ofBook;
      Set<Typefaces.File> used = new LinkedHashSet<>();
      for (Type type : types(body)) {
        if (family.getKey().equals(shown(type, ofText, families.keySet()))) {
          nearest(had, type).ifPresent(used::add);
        }
      }
      had.stream().filter(used::contains).forEach(files::add);
    }
    return new Typefaces(ofText, files);
  }

  /** What words of the book are set in, that of plain text among them. */
  private Set<Type> types(Type body) {
    Set<Type> types = new LinkedHashSet<>();
    types.add(body);
    for (Chapter chapter : book.chapters()) {
      collect(stylesheet.apply(chapter.root(), chapter.language()), types);
      chapter
          .notes()
          .forEach(note -> collect(stylesheet.apply(note.body(), chapter.language()), types));
    }
    return types;
  }

  private static void collect(Styled.Node node, Set<Type> types) {
    Stream.of(node.before(), node.after(), node.marker(), node.firstLetter(), node.firstLine())
        .flatMap(Optional::stream)
        .forEach(style -> types.add(style.type()));
    for (Styled child : node.children()) {
      if (child instanceof Styled.Node inner) {
        collect(inner, types);
      } else if (child instanceof Styled.Words words && !words.text().text().isBlank()) {
        types.add(node.style().type());
      }
    }
  }

  /** The family that an e-reader takes: of those that travel the first, else that of the text. */
  private static String shown(Type type, List<String> ofText, Set<String> travelling) {
    return Stream.concat(type.families().stream(), ofText.stream())
        .map(EpubFonts::key)
        .filter(family -> travelling.contains(family) || GENERIC.contains(family))
        .findFirst()
        .orElse("");
  }

  /** The slope goes before the weight (CSS Fonts 4 §5.2). */
  private static Optional<Typefaces.File> nearest(List<Typefaces.File> files, Type type) {
    return files.stream()
        .min(
            Comparator.comparing((Typefaces.File file) -> file.italic() != type.italic())
                .thenComparing(file -> Math.abs(file.weight() - type.weight())));
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
