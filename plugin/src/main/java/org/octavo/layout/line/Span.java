package org.octavo.layout.line;

import java.util.function.UnaryOperator;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Setting;
import org.octavo.style.Type;

/**
 * A stretch of a paragraph's text in one style.
 *
 * @param start index into the paragraph's text, inclusive
 * @param end index into the paragraph's text, exclusive
 * @param source what its characters come from
 */
record Span(int start, int end, Type type, Setting.Hyphens hyphens, Source source) {

  /** Names and signs that are not words of a language. */
  boolean isCode() {
    return source.owner() instanceof Owner.Content content
        && (content.element().is("code")
            || content.element().is("kbd")
            || content.element().is("samp"));
  }

  /** The characters between two indexes into the paragraph's text. */
  Span part(int from, int to) {
    return new Span(from, to, type, hyphens, source.plus(from - start));
  }

  /** The same characters elsewhere in a paragraph. */
  Span moved(int by) {
    return new Span(start + by, end + by, type, hyphens, source);
  }

  /** What the character at an index into the paragraph's text comes from. */
  Source sourceAt(int index) {
    return source.plus(index - start);
  }

  Span in(UnaryOperator<Type> change) {
    return new Span(start, end, change.apply(type), hyphens, source);
  }
}
