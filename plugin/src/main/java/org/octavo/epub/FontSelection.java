package org.octavo.epub;

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
 * Selects the fonts to embed: of the families that the PDF's text or the EPUB's CSS names, the
 * faces that some text of the book uses. If the book has an {@code @font-face} rule for a family,
 * its files are embedded; otherwise the bundled faces for text, in the weights of the default
 * theme.
 */
final class FontSelection {

  /** In points; between the optical sizes for notes and for titles. */
  private static final double TEXT_SIZE = 11;

  /** The weights of the default theme. */
  private static final List<Integer> WEIGHTS = List.of(400, 600);

  private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace");

  private final Stylesheet stylesheet;
  private final Resources resources;
  private final Book book;

  private FontSelection(Stylesheet stylesheet, Resources resources, Book book) {
    this.stylesheet = stylesheet;
    this.resources = resources;
    this.book = book;
  }

  static EmbeddedFonts of(Stylesheet stylesheet, Resources resources, Book book)
      throws IOException {
    return new FontSelection(stylesheet, resources, book).select();
  }

  private EmbeddedFonts select() throws IOException {
    Element section = Element.of("section", Position.GENERATED, List.of());
    Type body = stylesheet.apply(section, book.metadata().language()).style().type();
    List<String> textFamilies = body.families();
    Map<String, String> families = new LinkedHashMap<>();
    Stream.concat(textFamilies.stream(), stylesheet.epubCss().families().stream())
        .forEach(family -> families.putIfAbsent(key(family), family));
    families.keySet().removeAll(GENERIC);
    Set<Type> types = types(body);
    List<EmbeddedFonts.File> files = new ArrayList<>();
    for (Map.Entry<String, String> family : families.entrySet()) {
      List<EmbeddedFonts.File> ofBook = ofBook(family.getValue());
      List<EmbeddedFonts.File> available = ofBook.isEmpty() ? bundled(family.getValue()) : ofBook;
      Set<EmbeddedFonts.File> used = new LinkedHashSet<>();
      for (Type type : types) {
        if (family.getKey().equals(shown(type, textFamilies, families.keySet()))) {
          nearest(available, type).ifPresent(used::add);
        }
      }
      available.stream().filter(used::contains).forEach(files::add);
    }
    return new EmbeddedFonts(textFamilies, files);
  }

  /** The types in which text of the book is set, including that of the body. */
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

  /** The family that an e-reader uses: the first embedded one of the type, else of the text. */
  private static String shown(Type type, List<String> textFamilies, Set<String> embedded) {
    return Stream.concat(type.families().stream(), textFamilies.stream())
        .map(FontSelection::key)
        .filter(family -> embedded.contains(family) || GENERIC.contains(family))
        .findFirst()
        .orElse("");
  }

  /** The best match: the slope is compared before the weight (CSS Fonts 4 §5.2). */
  private static Optional<EmbeddedFonts.File> nearest(List<EmbeddedFonts.File> files, Type type) {
    return files.stream()
        .min(
            Comparator.comparing((EmbeddedFonts.File file) -> file.italic() != type.italic())
                .thenComparing(file -> Math.abs(file.weight() - type.weight())));
  }

  private static String key(String family) {
    return family.toLowerCase(Locale.ROOT);
  }

  /** The files of the book for a family. Missing files are skipped; BookFonts reports them. */
  private List<EmbeddedFonts.File> ofBook(String family) throws IOException {
    List<EmbeddedFonts.File> files = new ArrayList<>();
    for (FontFace face : stylesheet.fontFaces()) {
      Optional<Resource> file = resources.find(face.path());
      if (file.isPresent() && key(face.family()).equals(key(family))) {
        files.add(
            new EmbeddedFonts.File(
                face.family(), face.weight(), face.italic(), face.path(), file.get().bytes()));
      }
    }
    return files;
  }

  private static List<EmbeddedFonts.File> bundled(String family) {
    List<EmbeddedFonts.File> files = new ArrayList<>();
    FontLibrary library = FontLibrary.bundled();
    for (int weight : library.knows(family) ? WEIGHTS : List.<Integer>of()) {
      for (boolean italic : new boolean[] {false, true}) {
        Face face = library.face(List.of(family), weight, italic, TEXT_SIZE);
        if (face.weight() == weight && face.italic() == italic) {
          files.add(
              new EmbeddedFonts.File(family, weight, italic, face.name() + ".ttf", face.program()));
        }
      }
    }
    return files;
  }
}
