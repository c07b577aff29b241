package org.octavo.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a book has its notes. */
public enum NotePlacement {
  /** At the foot of the page that calls them; in the EPUB they pop up. */
  PAGE,
  /** At the end of each chapter. */
  CHAPTER,
  /** In a chapter of their own at the end of the book. */
  BOOK;

  /** As users write it. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<NotePlacement> ofKeyword(String keyword) {
    return Arrays.stream(values()).filter(place -> place.keyword().equals(keyword)).findFirst();
  }

  static List<String> keywords() {
    return Arrays.stream(values()).map(NotePlacement::keyword).toList();
  }
}
