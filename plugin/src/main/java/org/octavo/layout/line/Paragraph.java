package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.octavo.diagnostic.Position;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Type;

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

  /**
   * Behind the first letter with the punctuation around it (CSS Pseudo-Elements 4 §2.3); 0 where
   * the paragraph does not begin with one.
   */
  public int firstLetterEnd() {
    int at = skip(0, Paragraph::isPunctuation);
    if (at >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at))) {
      return 0;
    }
    int letter = at + Character.charCount(text.codePointAt(at));
    int marked = skip(letter, c -> Character.getType(c) == Character.NON_SPACING_MARK);
    int end = skip(marked, Paragraph::isPunctuation);
    boolean elision = end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
    return elision ? marked : end;
  }

  private int skip(int from, IntPredicate skipped) {
    int at = from;
    while (at < text.length() && skipped.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The characters up to an index, without marks. */
  public Paragraph upTo(int at) {
    List<Span> first = new ArrayList<>();
    for (Span span : spans) {
      if (span.start() < at) {
        first.add(span.part(span.start(), Math.min(at, span.end())));
      }
    }
    return new Paragraph(text.substring(0, at), first, List.of(), List.of(), origin);
  }

  /** The characters from an index on, with what stands among them. */
  Paragraph from(int at) {
    return from(at, marks.stream().filter(mark -> mark.at() >= at).toList());
  }

  /** The characters behind an initial; what has its place before it comes before them. */
  public Paragraph behind(int at) {
    return from(at, marks.stream().map(mark -> mark.to(Math.max(at, mark.at()))).toList());
  }

  private Paragraph from(int at, List<Mark> kept) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      if (span.end() > at) {
        rest.add(span.part(Math.max(at, span.start()), span.end()).moved(-at));
      }
    }
    List<Inline> objects =
        inlines.stream().filter(i -> i.at() >= at).map(i -> i.to(i.at() - at)).toList();
    List<Mark> moved = kept.stream().map(mark -> mark.to(mark.at() - at)).toList();
    return new Paragraph(text.substring(at), rest, objects, moved, origin);
  }

  /** The same paragraph with other characters, one for each. */
  Paragraph saying(String other) {
    return new Paragraph(other, spans, inlines, marks, origin);
  }

  /** All of it as {@code ::first-line} would set it. */
  public Paragraph asFirstLine(Type block, Type firstLine) {
    String transformed = ParagraphCollector.transform(text, firstLine);
    boolean sameLength = transformed.length() == text.length();
    Paragraph said = sameLength ? saying(transformed) : this;
    return said.restyled(text.length(), type -> type.changed(block, firstLine));
  }

  /** With the first characters in another style. */
  public Paragraph restyled(int end, UnaryOperator<Type> change) {
    List<Span> changed = new ArrayList<>();
    for (Span span : spans) {
      if (span.start() < end) {
        changed.add(span.part(span.start(), Math.min(span.end(), end)).in(change));
      }
      if (span.end() > end) {
        changed.add(span.part(Math.max(span.start(), end), span.end()));
      }
    }
    return new Paragraph(text, changed, inlines, marks, origin);
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

  /**
   * Where the author wrote the character at an index; where the element around it begins if no
   * author wrote it.
   */
  Position originAt(int index) {
    if (spans.isEmpty()) {
      return origin;
    }
    Source source = spanAt(index).sourceAt(index);
    Position written = source.place().origin();
    if (written.file().isEmpty() && source.owner() instanceof Owner.Content content) {
      written = content.element().origin();
    }
    return written.file().isEmpty() ? origin : written;
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
