package org.octavo.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The printed pages of all ids.
 *
 * @param pages the page of an id, from 0
 * @param folios the printed page numbers: {@code iv}, {@code 12}
 */
public record PageNumbers(Map<String, Integer> pages, List<String> folios) {

  public PageNumbers {
    pages = Map.copyOf(pages);
    folios = List.copyOf(folios);
  }

  /** The folio of the page of each id. */
  public Map<String, String> foliosOfIds() {
    Map<String, String> foliosOfIds = new HashMap<>();
    pages.forEach((id, page) -> foliosOfIds.put(id, folios.get(page)));
    return foliosOfIds;
  }

  OptionalInt of(String id) {
    Integer page = pages.get(id);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page);
  }

  String folio(int page) {
    return folios.get(page);
  }

  /** Whether both pages have roman numbers, or both arabic ones. */
  boolean countAlike(int page, int other) {
    return isArabic(page) == isArabic(other);
  }

  private boolean isArabic(int page) {
    return Character.isDigit(folio(page).charAt(0));
  }
}
