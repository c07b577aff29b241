package org.octavo.epub;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.ContentsEntry;
import org.octavo.source.Role;
import org.octavo.text.Phrase;

/**
 * An entry of the contents whose target is in the EPUB.
 *
 * @param href below the package document's folder
 */
record TocEntry(String href, Optional<Phrase> number, Phrase title, List<TocEntry> children) {

  /** Kindle shows two levels of an NCX, and some old e-readers mishandle more. */
  private static final int NCX_LEVELS = 2;

  TocEntry {
    children = List.copyOf(children);
  }

  /**
   * The contents of the book, or all its chapters if the contents are empty, because a navigation
   * document must not be empty.
   */
  static List<TocEntry> of(Book book, LinkTargets targets) {
    List<TocEntry> toc = of(book.contents(), targets);
    return toc.isEmpty() ? ofChapters(book, targets) : toc;
  }

  /** Drops entries whose target is not in the EPUB; their children move up a level. */
  private static List<TocEntry> of(List<ContentsEntry> contents, LinkTargets targets) {
    List<TocEntry> entries = new ArrayList<>();
    for (ContentsEntry entry : contents) {
      List<TocEntry> children = of(entry.children(), targets);
      Optional<String> href = targets.hrefOf(entry.target());
      if (href.isPresent() && !entry.title().text().isBlank()) {
        entries.add(new TocEntry(href.get(), entry.number(), entry.title(), children));
      } else {
        entries.addAll(children);
      }
    }
    return entries;
  }

  private static List<TocEntry> ofChapters(Book book, LinkTargets targets) {
    List<TocEntry> entries = new ArrayList<>();
    for (Chapter chapter : book.chapters()) {
      if (chapter.role() != Role.CONTENTS) {
        targets
            .fileOf(chapter)
            .ifPresent(
                file ->
                    entries.add(
                        new TocEntry(
                            file,
                            Optional.empty(),
                            Phrase.of(PageTitle.of(chapter, book)),
                            List.of())));
      }
    }
    return entries;
  }

  /** Adds the entries to the model from which epub4j writes the NCX. */
  static void fill(Publication publication, List<TocEntry> entries) {
    var references = publication.model().getTableOfContents().getTocReferences();
    entries.forEach(entry -> references.add(entry.reference(publication, NCX_LEVELS)));
  }

  private TOCReference reference(Publication publication, int levels) {
    int fragmentAt = href.indexOf('#');
    String file = fragmentAt < 0 ? href : href.substring(0, fragmentAt);
    String fragment = fragmentAt < 0 ? null : href.substring(fragmentAt + 1);
    String label = number.map(n -> n.text() + " " + title.text()).orElse(title.text());
    TOCReference reference =
        new TOCReference(label, publication.model().getResources().getByHref(file), fragment);
    if (levels > 1) {
      children.forEach(
          child -> reference.addChildSection(child.reference(publication, levels - 1)));
    }
    return reference;
  }
}
