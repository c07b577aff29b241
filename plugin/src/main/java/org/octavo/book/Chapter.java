package org.octavo.book;

import java.util.List;
import java.util.Optional;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.tree.Element;

/**
 * One file's worth of the book: a chapter, a preface, a part's page, or a page the engine made
 * (half title, title page, copyright page, contents).
 *
 * @param id of its root element; also the stem of its file name in the EPUB; unique in the book
 * @param number of a numbered chapter or part, from 1
 * @param label how it is spoken of: {@code Chapter 3}, {@code Appendix A}, {@code Preface}
 * @param title plain text; empty for pages without a title
 * @param language BCP 47
 * @param root {@code section} with {@code id}, {@code class} = the role's keyword and its children:
 *     the heading (if any) in {@code h1} with {@code span.chapter-number} before the title where
 *     numbered, then the blocks
 * @param notes in the order of their calls
 */
public record Chapter(
    String id,
    Role role,
    Matter matter,
    Optional<Integer> number,
    String label,
    String title,
    String language,
    Element root,
    List<Note> notes) {

  public Chapter {
    notes = List.copyOf(notes);
  }

  Chapter with(Element otherRoot, List<Note> otherNotes) {
    return new Chapter(id, role, matter, number, label, title, language, otherRoot, otherNotes);
  }
}
