package org.octavo.layout;

import java.util.List;
import java.util.Map;
import org.octavo.book.Book;
import org.octavo.layout.report.LayoutReport;

/**
 * The book as pages.
 *
 * @param book the book with page numbers in its index
 * @param destinations positions of all ids
 * @param report measurements of its typography
 * @param roman number of leading pages with roman page numbers
 */
public record Typeset(
    Book book,
    List<Page> pages,
    Map<String, Destination> destinations,
    int roman,
    LayoutReport report) {

  public Typeset {
    pages = List.copyOf(pages);
    destinations = Map.copyOf(destinations);
  }
}
