package org.octavo.layout.page;

import java.util.List;
import java.util.Optional;
import org.octavo.layout.galley.ChapterGalley;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.PageCosts;

/** Breaks a chapter's galley into pages: the entry point of this package. */
public final class ChapterPages {

  private final ChapterGalley chapter;
  private final double measure;
  private final PageGeometry page;

  /**
   * @param measure width of the text area, points
   */
  public ChapterPages(ChapterGalley chapter, double measure, PageGeometry page) {
    this.chapter = chapter;
    this.measure = measure;
    this.page = page;
  }

  /**
   * The chapter's pages in order; empty for a page left blank because the next one must be on the
   * other side.
   *
   * @param verso whether the chapter begins on a left page
   */
  public List<Optional<PageBody>> pages(boolean verso) {
    if (chapter.columns().count() > 1) {
      return new ColumnPages(chapter, measure, page).pages().stream().map(Optional::of).toList();
    }
    Galley galley = chapter.galley();
    PageBreaker.Broken broken = new PageBreaker(galley, page).broken(verso);
    if (broken.cost() >= PageCosts.TROUBLE) {
      Galley freer = chapter.freer().get();
      PageBreaker.Broken other = new PageBreaker(freer, page).broken(verso);
      if (other.cost() < broken.cost()) {
        galley = freer;
        broken = other;
      }
    }
    PageMaker maker = new PageMaker(galley, measure, page, chapter.alignment());
    return broken.pages().stream()
        .map(
            extent -> extent.blank() ? Optional.<PageBody>empty() : Optional.of(maker.make(extent)))
        .toList();
  }
}
