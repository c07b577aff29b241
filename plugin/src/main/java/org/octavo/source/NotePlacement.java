package org.octavo.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where notes are printed. */
public enum NotePlacement {
  /** At the foot of the page with their call; in the EPUB as pop-ups. */
  PAGE,
  /** At the end of each chapter. */
  CHAPTER,
  /** In a chapter at the end of the book. */
  BOOK;

  /** The value that users write. */
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
