package org.octavo.source;

import java.util.List;
import java.util.Optional;

/**
 * A book folder, read.
 *
 * @param entries in reading order; a single entry with the role {@code chapter} may hold a whole
 *     book
 * @param theme the book's own {@code theme.css}
 */
public record Manuscript(
    Metadata metadata, List<Entry> entries, Resources resources, Optional<Resource> theme) {

  public Manuscript {
    entries = List.copyOf(entries);
  }
}
