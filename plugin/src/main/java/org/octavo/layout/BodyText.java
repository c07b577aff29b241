package org.octavo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Vocabulary;

/**
 * The text of all chapters in one row, notes left out, so that any two places in it can be
 * compared. Finds the way from what pages show back to characters of the tree.
 */
final class BodyText {

  /** A character of an element's own text. */
  record Place(Element element, int offset) {}

  /**
   * A piece of one element's own text.
   *
   * @param start in the row
   * @param end in the row
   * @param offset of its start in the element's own text
   */
  private record Stretch(Element element, int start, int end, int offset) {}

  /** What is known of an element from where it stands. */
  private record Context(int block, boolean picture) {}

  private final StringBuilder row = new StringBuilder();
  private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();
  private final Map<Element, List<Stretch>> own = new HashMap<>();
  private final Map<Element, Context> contexts = new HashMap<>();

  BodyText(Book book) {
    for (Chapter chapter : book.chapters()) {
      contexts.put(chapter.root(), new Context(row.length(), false));
      for (Node child : chapter.root().children()) {
        if (child instanceof Element block) {
          add(block, row.length(), false);
        }
      }
    }
  }

  private void add(Element element, int block, boolean inPicture) {
    boolean picture = inPicture || isPicture(element);
    contexts.put(element, new Context(block, picture));
    boolean inline = Vocabulary.isText(element.name());
    if (!inline) {
      row.append('\n');
    }
    int offset = 0;
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        add(inner, block, picture);
      } else if (!child.text().isEmpty()) {
        int start = row.length();
        row.append(child.text());
        Stretch stretch = new Stretch(element, start, row.length(), offset);
        stretches.put(start, stretch);
        own.computeIfAbsent(element, e -> new ArrayList<>()).add(stretch);
        offset += child.text().length();
      }
    }
    if (!inline) {
      row.append('\n');
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

  /** Whether the element stands in a chapter, and not in a note. */
  boolean has(Element element) {
    return contexts.containsKey(element);
  }

  /** Whether the element belongs to a figure with a picture, which is no text of the body. */
  boolean isOfPicture(Element element) {
    return contexts.get(element).picture();
  }

  /** Where in the row the chapter's block begins that the element stands in. */
  int block(Element element) {
    return contexts.get(element).block();
  }

  /** Reads one element's own text, as far as it has been shown. */
  final class Cursor {

    private final Iterator<Stretch> rest;
    private Stretch current;
    private int at;

    private Cursor(List<Stretch> pieces) {
      this.rest = pieces.iterator();
      this.current = rest.next();
      this.at = current.start();
    }

    /** The place in the row of the next character that shows; the end, when all have been read. */
    int next() {
      while (true) {
        while (at < current.end()) {
          if (shows(row.charAt(at))) {
            return at;
          }
          at++;
        }
        if (!rest.hasNext()) {
          return at;
        }
        current = rest.next();
        at = current.start();
      }
    }

    void pass(int characters) {
      for (int i = 0; i < characters && next() < current.end(); i++) {
        at++;
      }
    }
  }

  /** Empty for an element without text of its own, or of none of the chapters. */
  Optional<Cursor> read(Element element) {
    return Optional.ofNullable(own.get(element)).map(Cursor::new);
  }

  /** White space and format signs come and go as lines end. */
  static boolean shows(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  /** The place, or the beginning of the word that it stands in the middle of. */
  Place wordAt(int place) {
    int at = place;
    if (at > 0 && at < row.length() && isOfWord(row.charAt(at))) {
      while (joins(at - 1)) {
        at--;
      }
    }
    Stretch stretch = stretches.floorEntry(at).getValue();
    return new Place(stretch.element(), stretch.offset() + at - stretch.start());
  }

  /** Whether a word goes on over this character: a letter, or an apostrophe or the like in it. */
  private boolean joins(int at) {
    char c = row.charAt(at);
    boolean inside = c == '\u2019' || c == '\'' || Character.getType(c) == Character.FORMAT;
    return isOfWord(c) || inside && at > 0 && isOfWord(row.charAt(at - 1));
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
