package org.octavo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.book.PageNumbers;
import org.octavo.layout.block.CounterStyle;
import org.octavo.layout.galley.ChapterGalley;
import org.octavo.layout.page.PageBody;
import org.octavo.source.Matter;

/**
 * The pages of all chapters in order, before their margins are filled.
 *
 * @param roman count of the leading pages that have roman numbers
 */
record Pagination(List<Draft> drafts, int roman) {

  /**
   * A page before its margins are filled.
   *
   * @param name of its {@code @page}; empty for a blank page
   * @param chapter title of the chapter; empty for a blank page
   * @param first whether it is the first of its chapter
   * @param body empty for a blank page
   * @param folio its page number, printed or not
   */
  record Draft(String name, String chapter, boolean first, Optional<PageBody> body, String folio) {

    /** Whether the page before it is the last of a chapter. */
    boolean begins() {
      return first || body.isEmpty();
    }
  }

  /** Breaks the pages of a chapter. */
  @FunctionalInterface
  interface Chapters {

    /**
     * @param verso whether the chapter begins on a left page
     */
    List<Optional<PageBody>> pages(ChapterGalley chapter, boolean verso);
  }

  /** Puts the chapters one after the other, with a blank page where one must begin on a recto. */
  static Pagination of(List<ChapterGalley> galleys, Chapters chapters) {
    List<Draft> drafts = new ArrayList<>();
    int roman = 0;
    boolean front = true;
    for (ChapterGalley galley : galleys) {
      boolean bodyBegins = front && galley.chapter().matter() != Matter.FRONT;
      boolean verso = drafts.size() % 2 == 1;
      boolean wanted = galley.side().orElse(bodyBegins ? Boolean.FALSE : verso);
      if (wanted != verso && !(drafts.isEmpty() && wanted)) {
        drafts.add(blank(drafts.size(), front, roman));
        verso = wanted;
      }
      if (bodyBegins) {
        roman = drafts.size();
        front = false;
      }
      boolean first = true;
      for (Optional<PageBody> body : chapters.pages(galley, verso)) {
        String folio = folio(drafts.size(), front, roman);
        drafts.add(
            body.isEmpty()
                ? blank(drafts.size(), front, roman)
                : new Draft(galley.page(), galley.chapter().title(), first, body, folio));
        first = false;
      }
    }
    return new Pagination(drafts, front ? drafts.size() : roman);
  }

  private static Draft blank(int index, boolean front, int roman) {
    return new Draft("", "", false, Optional.empty(), folio(index, front, roman));
  }

  private static String folio(int index, boolean front, int roman) {
    return front
        ? CounterStyle.format(index + 1, "lower-roman")
        : Integer.toString(index + 1 - roman);
  }

  PageNumbers numbers() {
    Map<String, Integer> pages = new LinkedHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int page = i;
      drafts
          .get(i)
          .body()
          .ifPresent(body -> body.anchors().keySet().forEach(id -> pages.putIfAbsent(id, page)));
    }
    return new PageNumbers(pages, drafts.stream().map(Draft::folio).toList());
  }
}
