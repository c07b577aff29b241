package org.octavo.style.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.Resource;
import org.octavo.style.Stylesheet;
import org.octavo.style.Theme;

/** Reads the stylesheets of a book. */
public final class StylesheetReader {

  private StylesheetReader() {}

  /**
   * Reads the default theme, then the book's own theme, whose rules win over equally specific ones
   * of the default theme. Reports everything that a theme contains and Octavo does not understand.
   *
   * @param bookTheme the book's {@code theme.css}
   * @param language of the book, BCP 47: the language of running heads and page numbers
   * @param familyIsKnown whether a font family of that name is bundled; families that the book
   *     declares by {@code @font-face} need not be
   */
  public static Stylesheet read(
      Optional<Resource> bookTheme,
      String language,
      Predicate<String> familyIsKnown,
      Diagnostics diagnostics) {
    List<Sheet> sheets = new SheetLoader(familyIsKnown, diagnostics).load(bookTheme);
    List<Sheet> themes = sheets.stream().skip(SheetLoader.ENGINE_SHEETS).toList();
    Theme theme =
        new Theme(
            sheets.stream().flatMap(sheet -> sheet.rules().stream()).toList(),
            sheets.stream().flatMap(sheet -> sheet.pageRules().stream()).toList(),
            sheets.stream().flatMap(sheet -> sheet.fontFaces().stream()).toList(),
            () -> EpubSheet.write(themes));
    Stylesheet stylesheet = new Stylesheet(theme, language);
    stylesheet.checkPages(diagnostics);
    return stylesheet;
  }
}
