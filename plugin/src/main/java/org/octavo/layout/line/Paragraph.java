package org.octavo.layout.line;

import java.util.List;
import org.octavo.diagnostic.Position;

/**
 * The characters of one block, white space already processed.
 *
 * @param text with {@code \n} where a line must end and U+FFFC for each inline object
 * @param spans in order, without gaps
 */
public record Paragraph(
    String text, List<Span> spans, List<Inline> inlines, List<Mark> marks, Position origin) {

  /** Stands for an inline object in the text. */
  public static final char OBJECT = '\uFFFC';

  public Paragraph {
    spans = List.copyOf(spans);
    inlines = List.copyOf(inlines);
    marks = List.copyOf(marks);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  Span spanAt(int index) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return spans.get(low);
  }

  Inline inlineAt(int index) {
    for (Inline inline : inlines) {
      if (inline.at() == index) {
        return inline;
      }
    }
    throw new IllegalStateException("no inline object at " + index);
  }
}
