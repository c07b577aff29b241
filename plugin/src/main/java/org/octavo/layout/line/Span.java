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
 * @param href target of the link around it; empty for none
 */
public record Span(
    int start, int end, Type type, Setting.Hyphens hyphens, Owner owner, String href) {

  /** Names and signs that are not words of a language. */
  boolean isCode() {
    return owner instanceof Owner.Content content
        && (content.element().is("code")
            || content.element().is("kbd")
            || content.element().is("samp"));
  }

  Span at(int from, int to) {
    return new Span(from, to, type, hyphens, owner, href);
  }

  Span in(UnaryOperator<Type> change) {
    return new Span(start, end, change.apply(type), hyphens, owner, href);
  }
}
