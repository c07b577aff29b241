package org.octavo.source;

import java.util.List;
import java.util.Optional;

/**
 * A book folder, read.
 *
 * @param entries in reading order; a single entry with the role {@code chapter} may hold a whole
 *     book
 * @param theme the book's own {@code theme.css}
 * @param titled whether the author gives the book's title in {@code book.yaml} or in the front
 *     matter of a file; where not, the first heading of the text may give a better one than the
 *     project
 */
public record Manuscript(
    Metadata metadata,
    List<Entry> entries,
    Resources resources,
    Optional<Resource> theme,
    boolean titled) {

  public Manuscript {
    entries = List.copyOf(entries);
  }

  /** A manuscript whose metadata have the title that the author gave. */
  public Manuscript(
      Metadata metadata, List<Entry> entries, Resources resources, Optional<Resource> theme) {
    this(metadata, entries, resources, theme, true);
  }

  /** The Markdown files, in reading order. */
  public List<SourceFile> files() {
    return entries.stream().map(Manuscript::file).flatMap(Optional::stream).toList();
  }

  private static Optional<SourceFile> file(Entry entry) {
    return entry instanceof Entry.File file
        ? Optional.of(file.file())
        : ((Entry.Part) entry).file();
  }
}
