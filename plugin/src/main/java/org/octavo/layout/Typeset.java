package org.octavo.layout;

import java.util.List;
import java.util.Map;
import org.octavo.book.Book;
import org.octavo.layout.report.LayoutReport;

/**
 * The book as pages.
 *
 * @param book what was set: its index names the pages
 * @param destinations of every id in the trees
 * @param report how well it is set
 * @param roman count of leading pages with roman labels
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
