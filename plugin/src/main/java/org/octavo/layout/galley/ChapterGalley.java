package org.octavo.layout.galley;

import java.util.Optional;
import java.util.function.Supplier;
import org.octavo.book.Chapter;
import org.octavo.style.Box;
import org.octavo.style.PageColumns;
import org.octavo.style.Style;

/**
 * A chapter whose lines are set and whose pages are not broken yet. Galleys are equal only if they
 * are the same object.
 */
public final class ChapterGalley {

  private final Chapter chapter;
  private final Galley head;
  private final Galley galley;
  private final Style style;
  private final boolean dependsOnPages;
  private final Supplier<Galley> freer;

  /**
   * @param head part that spans all columns; empty if there is one column
   * @param galley the rest, in the width of a column
   * @param style computed style of the chapter's root element
   * @param dependsOnPages whether it shows page numbers
   * @param freer sets the text again with more variants of each paragraph
   */
  public ChapterGalley(
      Chapter chapter,
      Galley head,
      Galley galley,
      Style style,
      boolean dependsOnPages,
      Supplier<Galley> freer) {
    this.chapter = chapter;
    this.head = head;
    this.galley = galley;
    this.style = style;
    this.dependsOnPages = dependsOnPages;
    this.freer = freer;
  }

  public Chapter chapter() {
    return chapter;
  }

  /** The part that spans all columns; empty if there is one column. */
  public Galley head() {
    return head;
  }

  /** The rest, in the width of a column. */
  public Galley galley() {
    return galley;
  }

  /** Whether the chapter shows page numbers. */
  public boolean dependsOnPages() {
    return dependsOnPages;
  }

  /** Sets the text again with more variants of each paragraph. */
  public Supplier<Galley> freer() {
    return freer;
  }

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
