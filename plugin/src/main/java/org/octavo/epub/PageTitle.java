package org.octavo.epub;

import org.octavo.book.Book;
import org.octavo.book.Chapter;

/** The title of a chapter's XHTML file, which must not be empty. */
final class PageTitle {

  private PageTitle() {}

  static String of(Chapter chapter, Book book) {
    if (!chapter.title().isBlank()) {
      return chapter.title();
    }
    return chapter.label().isBlank() ? book.metadata().title() : chapter.label();
  }
}
