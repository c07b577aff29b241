package org.octavo.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.font.FontLibrary;
import org.octavo.font.InvalidFontException;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.style.FontFace;

/** Brings the typefaces that a book's theme declares into the library of those it can be set in. */
final class BookFonts {

  private BookFonts() {}

  static FontLibrary read(List<FontFace> declared, Resources resources, Diagnostics diagnostics)
      throws IOException {
    FontLibrary library = FontLibrary.bundled();
    for (FontFace face : declared) {
      Optional<Resource> file = resources.find(face.path());
      if (file.isEmpty()) {
        diagnostics.error(
            "missing-font",
            face.position(),
            "\"" + face.path() + "\" does not exist",
            "Paths are taken from the book folder.");
        continue;
      }
      try {
        library =
            library.with(
                face.family(),
                face.weight(),
                face.italic(),
                file.get().bytes(),
                file.get().display());
      } catch (InvalidFontException fault) {
        diagnostics.error("bad-font", face.position(), fault.getMessage(), "");
      }
    }
    return library;
  }
}
