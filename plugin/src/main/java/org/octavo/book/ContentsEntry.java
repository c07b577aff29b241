package org.octavo.book;

import java.util.List;
import java.util.Optional;
import org.octavo.text.Phrase;

/**
 * An entry of the table of contents, of the PDF outline and of the EPUB navigation.
 *
 * @param target id of the heading or chapter
 * @param number as printed before the title, if any
 * @param title plain text, with its language if that is not the chapter's
 */
public record ContentsEntry(
    String target, Optional<Phrase> number, Phrase title, List<ContentsEntry> children) {

  public ContentsEntry {
    children = List.copyOf(children);
  }

  /** Number and title as plain text. */
  public String text() {
    return number.map(n -> n.text() + " ").orElse("") + title.text();
  }
}
