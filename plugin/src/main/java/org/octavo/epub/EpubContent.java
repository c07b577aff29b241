package org.octavo.epub;

import java.util.List;
import java.util.Objects;
import org.octavo.book.Book;
import org.octavo.book.PageStart;
import org.octavo.source.Resources;
import org.octavo.style.EpubCss;

/**
 * The content of one EPUB.
 *
 * @param pageStarts where the pages of the printed book begin; empty for an EPUB without a page
 *     list
 * @param resources the files that the book refers to
 * @param css the part of the theme that e-readers use
 * @param fonts to embed; {@link EmbeddedFonts#NONE} leaves the fonts to the reader
 */
public record EpubContent(
    Book book, List<PageStart> pageStarts, Resources resources, EpubCss css, EmbeddedFonts fonts) {

  public EpubContent {
    Objects.requireNonNull(book);
    pageStarts = List.copyOf(pageStarts);
    Objects.requireNonNull(resources);
    Objects.requireNonNull(css);
    Objects.requireNonNull(fonts);
  }
}
