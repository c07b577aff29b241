package org.octavo.layout.galley;

import java.util.Optional;
import java.util.function.Supplier;
import org.octavo.book.Chapter;
import org.octavo.style.Box;
import org.octavo.style.Breaks;
import org.octavo.style.PageColumns;

/**
 * A chapter whose lines are set and whose pages are not broken yet.
 *
 * @param head part that spans all columns; empty if there is one column
 * @param galley the rest, in the width of a column
 * @param before break before the chapter
 * @param page name of its {@code @page}
 * @param alignment vertical alignment of a page that is not full
 * @param dependsOnPages whether it shows page numbers
 * @param freer sets the text again with more variants of each paragraph
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

  /** The side that it must begin on, if any; true for a verso. */
  public Optional<Boolean> side() {
    return before.side();
  }
}
