package org.octavo.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.BookYaml;
import org.octavo.source.Manuscript;
import org.octavo.style.FontFace;
import org.octavo.tree.Element;

/** Reports images, fonts and style sheets in the book folder that the book does not use. */
final class UnusedFiles {

  private static final Set<String> KINDS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "ttf", "otf", "woff", "woff2", "css");

  private UnusedFiles() {}

  static void find(
      Book book, Manuscript manuscript, List<FontFace> faces, Diagnostics diagnostics) {
    Set<String> used = new HashSet<>();
    for (Chapter chapter : book.chapters()) {
      addImages(chapter.root(), used);
      chapter.notes().forEach(note -> addImages(note.body(), used));
    }
    book.metadata().get(BookYaml.COVER).ifPresent(used::add);
    manuscript.theme().ifPresent(theme -> used.add(theme.name()));
    faces.forEach(face -> used.add(face.path()));
    for (String name : manuscript.resources().names()) {
      if (KINDS.contains(extension(name)) && !isSetAside(name) && !used.contains(name)) {
        diagnostics.report(Code.UNUSED_FILE, Position.ofFile(manuscript.resources().display(name)));
      }
    }
  }

  private static void addImages(Element root, Set<String> used) {
    root.walk(
        element -> {
          if (element.is("img")) {
            element.attribute("src").ifPresent(used::add);
          }
        });
  }

  private static boolean isSetAside(String name) {
    return name.startsWith("_") || name.contains("/_");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
