package org.octavo.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.font.FontLibrary;
import org.octavo.font.InvalidFontException;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.style.FontFace;

/** Adds the fonts that a book's theme declares to the bundled ones. */
final class BookFonts {

  private BookFonts() {}

  static FontLibrary read(List<FontFace> declared, Resources resources, Diagnostics diagnostics)
      throws IOException {
    FontLibrary library = FontLibrary.bundled();
    for (FontFace face : declared) {
      Optional<Resource> file = resources.find(face.path());
      if (file.isEmpty()) {
        diagnostics.report(Code.MISSING_FONT, face.position(), face.path());
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
      } catch (InvalidFontException exception) {
        diagnostics.report(Code.BAD_FONT, face.position(), exception.getMessage());
      }
    }
    return library;
  }
}
