package org.octavo.layout.block;

import java.util.HashMap;
import java.util.Map;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/**
 * Page numbers and texts of other places, for generated content. Page numbers are known only after
 * the first pass.
 *
 * @param folios page numbers by id
 * @param texts of the elements with an id
 */
public record CrossReferences(Map<String, String> folios, Map<String, String> texts) {

  /** Shown while page numbers are not known; as wide as most of them. */
  public static final String UNKNOWN_FOLIO = "00";

  /** The texts of a book's elements; no page number is known yet. */
  public static CrossReferences of(Book book) {
    Map<String, String> texts = new HashMap<>();
    for (Chapter chapter : book.chapters()) {
      chapter.root().walk(element -> element.id().ifPresent(id -> texts.put(id, ownText(element))));
      texts.put(chapter.id(), chapter.title());
    }
    return new CrossReferences(Map.of(), texts);
  }

  public CrossReferences withFolios(Map<String, String> known) {
    return new CrossReferences(known, texts);
  }

  /** The element's text without note calls. */
  static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child : element.children()) {
      if (child instanceof Text words) {
        text.append(words.text());
      } else if (child instanceof Element inner && !inner.hasClass("note-call")) {
        text.append(ownText(inner));
      }
    }
    return text.toString();
  }
}
