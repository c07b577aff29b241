package org.octavo.book;

import java.util.List;
import java.util.Optional;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.tree.Element;

/**
 * A chapter: the content of one file, or a part of it, or a generated page (half title, title page,
 * copyright page, contents).
 *
 * @param id of its root element; also the stem of its file name in the EPUB; unique in the book
 * @param language BCP 47
 * @param root {@code section} with {@code id}, {@code class} = the role's keyword and the author's
 *     classes; its children are the heading (if any), {@code h1} with {@code span.chapter-number}
 *     before the title if it is numbered, and the blocks
 * @param notes in the order of their calls
 */
public record Chapter(
    String id, BookPlace place, Heading heading, String language, Element root, List<Note> notes) {

  /**
   * The number and the title of a chapter, for references, contents and running heads.
   *
   * @param number of a numbered chapter or part, from 1
   * @param label the text of a reference: {@code Chapter 3}, {@code Appendix A}, {@code Preface}
   * @param title plain text; empty for pages without a title
   */
  public record Heading(Optional<Integer> number, String label, String title) {

    /** Of a chapter without a number. */
    public static Heading unnumbered(String label, String title) {
      return new Heading(Optional.empty(), label, title);
    }
  }

  public Chapter {
    notes = List.copyOf(notes);
  }

  /** The role in the book. */
  public Role role() {
    return place.role();
  }

  /** The division of the book. */
  public Matter matter() {
    return place.matter();
  }

  /** The number of a numbered chapter or part, from 1. */
  public Optional<Integer> number() {
    return heading.number();
  }

  /** The text of a reference to the chapter. */
  public String label() {
    return heading.label();
  }

  /** The title as plain text; empty for pages without a title. */
  public String title() {
    return heading.title();
  }

  Chapter with(Element otherRoot, List<Note> otherNotes) {
    return new Chapter(id, place, heading, language, otherRoot, otherNotes);
  }
}
