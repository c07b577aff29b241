package org.octavo.layout.galley;

import java.util.Optional;
import java.util.function.Supplier;
import org.octavo.book.Chapter;
import org.octavo.style.Box;
import org.octavo.style.PageColumns;
import org.octavo.style.Style;

/**
 * A chapter whose lines are set and whose pages are not broken yet.
 *
 * @param head part that spans all columns; empty if there is one column
 * @param galley the rest, in the width of a column
 * @param style computed style of the chapter's root element
 * @param dependsOnPages whether it shows page numbers
 * @param freer sets the text again with more variants of each paragraph
 */
public record ChapterGalley(
    Chapter chapter,
    Galley head,
    Galley galley,
    Style style,
    boolean dependsOnPages,
    Supplier<Galley> freer) {

  public PageColumns columns() {
    return style.breaks().columns();
  }

  /** Name of the chapter's {@code @page}. */
  public String page() {
    return style.breaks().page();
  }

  /** Vertical alignment of a page that is not full. */
  public Box.Alignment alignment() {
    return style.box().alignment();
  }

  /** The side that it must begin on, if any; true for a verso. */
  public Optional<Boolean> side() {
    return style.breaks().before().side();
  }
}
