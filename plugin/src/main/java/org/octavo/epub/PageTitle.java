package org.octavo.epub;

import org.octavo.book.Book;
import org.octavo.book.Chapter;

/** What a file is called in a window's title bar; no file goes without. */
final class PageTitle {

  private PageTitle() {}

  static String of(Chapter chapter, Book book) {
    if (!chapter.title().isBlank()) {
      return chapter.title();
    }
    return chapter.label().isBlank() ? book.metadata().title() : chapter.label();
  }
}
