package org.octavo.layout.galley;

import java.util.Optional;
import java.util.function.Supplier;
import org.octavo.book.Chapter;
import org.octavo.style.Box;
import org.octavo.style.Breaks;
import org.octavo.style.PageColumns;

/**
 * A chapter after its lines are set and before its pages are.
 *
 * @param head stands over all columns; empty where there is one
 * @param galley of the width of a column
 * @param before what the chapter asks of the page it begins on
 * @param page name of its {@code @page}
 * @param alignment of the text where a page has room left
 * @param dependsOnPages it shows page numbers of other places
 * @param freer sets the text anew with more ways for each paragraph
 */
public record ChapterGalley(
    Chapter chapter,
    Galley head,
    Galley galley,
    PageColumns columns,
    Breaks.Break before,
    String page,
    Box.Alignment alignment,
    boolean dependsOnPages,
    Supplier<Galley> freer) {

  /** The side it must begin on, if it asks for one: true for a verso. */
  public Optional<Boolean> side() {
    return before.side();
  }
}
