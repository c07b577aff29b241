package org.octavo.source;

import java.util.List;
import java.util.Optional;

/**
 * The content of a book folder.
 *
 * @param entries in reading order; a single file with the role {@code chapter} may be a whole book
 * @param theme the book's own {@code theme.css}
 * @param titled whether {@code book.yaml} or front matter gives the book's title; otherwise the
 *     first heading of the text takes precedence over the title from the POM
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

  /** A manuscript whose author gives the title. */
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
