package org.octavo;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file a book becomes. */
public enum Format {
  PDF,
  EPUB;

  /** As users write it; also the file's extension and the type of the Maven artifact. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> ofKeyword(String keyword) {
    for (Format format : values()) {
      if (format.keyword().equals(keyword)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
