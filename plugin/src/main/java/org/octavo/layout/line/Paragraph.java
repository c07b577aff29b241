package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.octavo.diagnostic.Position;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Type;

/**
 * The text of one block after white space processing.
 *
 * @param text with {@code \n} for each forced line break and U+FFFC for each inline object
 * @param spans in order, without gaps
 * @param origin source position of the block
 */
public record Paragraph(
    String text, List<Span> spans, List<Inline> inlines, List<Mark> marks, Position origin) {

  /** Represents an inline object in the text. */
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
   * Index after the first letter and its adjacent punctuation (CSS Pseudo-Elements 4 §2.3); 0 if
   * the paragraph does not begin with a letter or digit.
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

  /** The text before an index, without marks and inline objects. */
  public Paragraph upTo(int at) {
    List<Span> first = new ArrayList<>();
    for (Span span : spans) {
      if (span.start() < at) {
        first.add(span.part(span.start(), Math.min(at, span.end())));
      }
    }
    return new Paragraph(text.substring(0, at), first, List.of(), List.of(), origin);
  }

  /** The text from an index on, with its marks and inline objects. */
  Paragraph from(int at) {
    return from(at, marks.stream().filter(mark -> mark.at() >= at).toList());
  }

  /** The text after an initial that ends at the index; earlier marks move to its start. */
  public Paragraph afterInitial(int at) {
    return from(at, marks.stream().map(mark -> mark.to(Math.max(at, mark.at()))).toList());
  }

  private Paragraph from(int at, List<Mark> kept) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      if (span.end() > at) {
        rest.add(span.part(Math.max(at, span.start()), span.end()).shifted(-at));
      }
    }
    List<Inline> objects =
        inlines.stream().filter(i -> i.at() >= at).map(i -> i.to(i.at() - at)).toList();
    List<Mark> moved = kept.stream().map(mark -> mark.to(mark.at() - at)).toList();
    return new Paragraph(text.substring(at), rest, objects, moved, origin);
  }

  /** A copy with other text of the same length. */
  Paragraph withText(String other) {
    return new Paragraph(other, spans, inlines, marks, origin);
  }

  /**
   * A copy in the style of {@code ::first-line}.
   *
   * @param block type of the block, from which {@code firstLine} derives
   */
  public Paragraph asFirstLine(Type block, Type firstLine) {
    String transformed = ParagraphCollector.transform(text, firstLine);
    boolean sameLength = transformed.length() == text.length();
    Paragraph withTransform = sameLength ? withText(transformed) : this;
    return withTransform.restyled(text.length(), type -> type.changed(block, firstLine));
  }

  /** A copy with a changed style before the index {@code end}. */
  public Paragraph restyled(int end, UnaryOperator<Type> change) {
    List<Span> changed = new ArrayList<>();
    for (Span span : spans) {
      if (span.start() < end) {
        changed.add(span.part(span.start(), Math.min(span.end(), end)).restyled(change));
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
   * Source position of the character at an index. For generated content this is the position of its
   * element.
   */
  Position originAt(int index) {
    if (spans.isEmpty()) {
      return origin;
    }
    SpanSource source = spanAt(index).sourceAt(index);
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
