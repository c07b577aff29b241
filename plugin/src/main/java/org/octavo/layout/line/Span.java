package org.octavo.layout.line;

import java.util.function.UnaryOperator;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Setting;
import org.octavo.style.Type;

/**
 * A range of a paragraph's text in one style.
 *
 * @param start index into the paragraph's text, inclusive
 * @param end index into the paragraph's text, exclusive
 * @param source origin of its first character
 */
record Span(int start, int end, Type type, Setting.Hyphens hyphens, SpanSource source) {

  /** Whether the text is code, which is not hyphenated as a language. */
  boolean isCode() {
    return source.owner() instanceof Owner.Content content
        && (content.element().is("code")
            || content.element().is("kbd")
            || content.element().is("samp"));
  }

  /** The part between two indexes into the paragraph's text. */
  Span part(int from, int to) {
    return new Span(from, to, type, hyphens, source.plus(from - start));
  }

  /** A copy whose indexes are increased by the number. */
  Span shifted(int by) {
    return new Span(start + by, end + by, type, hyphens, source);
  }

  /** The source of the character at an index into the paragraph's text. */
  SpanSource sourceAt(int index) {
    return source.plus(index - start);
  }

  Span restyled(UnaryOperator<Type> change) {
    return new Span(start, end, change.apply(type), hyphens, source);
  }
}
