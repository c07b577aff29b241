package org.octavo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.PageStart;
import org.octavo.layout.ink.Place;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;
import org.octavo.tree.Vocabulary;

/**
 * The text of all chapters without notes. An index into it orders any two characters of the book
 * and maps back to the tree.
 */
final class BodyText {

  /**
   * One text of the tree.
   *
   * @param element whose own text it is part of
   * @param start of the text in the book
   * @param offset of the text in the element's own text
   */
  private record Piece(Element element, Text text, int start, int offset) {}

  /**
   * What an element inherits from its ancestors.
   *
   * @param block where the chapter's block around the element begins in the book
   * @param picture whether it is part of a figure with an image
   * @param first index of its first piece, or of the first after it
   */
  private record Context(int block, boolean picture, int first) {}

  private final StringBuilder book = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Element, Context> contexts = new HashMap<>();

  BodyText(Book of) {
    for (Chapter chapter : of.chapters()) {
      contexts.put(chapter.root(), new Context(book.length(), false, pieces.size()));
      for (Node child : chapter.root().children()) {
        if (child instanceof Element block) {
          add(block, book.length(), false);
        }
      }
    }
  }

  private void add(Element element, int block, boolean inPicture) {
    boolean picture = inPicture || isPicture(element);
    contexts.put(element, new Context(block, picture, pieces.size()));
    boolean inline = Vocabulary.isText(element.name());
    if (!inline) {
      book.append('\n');
    }
    int offset = 0;
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        add(inner, block, picture);
      } else if (child instanceof Text text && !text.text().isEmpty()) {
        pieces.add(new Piece(element, text, book.length(), offset));
        book.append(text.text());
        offset += text.text().length();
      }
    }
    if (!inline) {
      book.append('\n');
    }
  }

  private static boolean isPicture(Element element) {
    if (!element.is("figure")) {
      return false;
    }
    boolean[] found = {false};
    element.walk(inner -> found[0] |= inner.is("img") || inner.is("svg"));
    return found[0];
  }

  /** Whether the element is part of a chapter, and not of a note. */
  boolean has(Element element) {
    return contexts.containsKey(element);
  }

  /** Whether the element is part of a figure with an image; its caption is not body text. */
  boolean isOfPicture(Element element) {
    return contexts.get(element).picture();
  }

  /** Where the chapter's block around the element begins in the book. */
  int block(Element element) {
    return contexts.get(element).block();
  }

  /**
   * The index of the first visible character at or after a place.
   *
   * @param element whose own text holds the place
   */
  OptionalInt indexOf(Element element, Place place) {
    for (int i = contexts.get(element).first(); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.text() == place.text()) {
        int at = piece.start() + Math.min(place.offset(), piece.text().text().length());
        while (at < book.length() && !shows(book.charAt(at))) {
          at++;
        }
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a character is visible; spaces and format characters depend on line ends. */
  static boolean shows(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  /**
   * The page start at an index in the book, or at the beginning of the word that the index is in.
   */
  PageStart startAt(int index, String folio) {
    int at = index;
    if (at > 0 && at < book.length() && isOfWord(book.charAt(at))) {
      while (joins(at - 1)) {
        at--;
      }
    }
    Piece piece = pieces.get(pieceAt(at));
    return new PageStart(folio, piece.element(), piece.offset() + at - piece.start());
  }

  /** The last piece that begins at or before an index in the book. */
  private int pieceAt(int index) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Whether a character continues a word: a letter, or an apostrophe or format character inside it.
   */
  private boolean joins(int at) {
    char c = book.charAt(at);
    boolean inside = c == '\u2019' || c == '\'' || Character.getType(c) == Character.FORMAT;
    return isOfWord(c) || inside && at > 0 && isOfWord(book.charAt(at - 1));
  }

  /** A letter of a script that puts spaces between words. */
  private static boolean isOfWord(char c) {
    if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
      return Character.isSurrogate(c);
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
      default -> true;
    };
  }
}
