package org.octavo.style;

/** A piece of generated content ({@code content} of CSS Generated Content 3 and GCPM 3). */
public sealed interface Content {

  record Literal(String text) implements Content {}

  /** {@code counter(name, style)}; page and pages are filled in by layout. */
  record Counter(String name, String style) implements Content {}

  /** {@code counters(name, separator, style)}. */
  record Counters(String name, String separator, String style) implements Content {}

  /** {@code string(name, first|start|last|first-except)} (GCPM 3 §1.2). */
  record NamedString(String name, String position) implements Content {}

  /** {@code attr(name)}. */
  record Attribute(String name) implements Content {}

  /** {@code target-counter(attr(href), name, style)} (GCPM 3 §5). */
  record TargetCounter(String attribute, String name, String style) implements Content {}

  /** {@code target-text(attr(href))}. */
  record TargetText(String attribute) implements Content {}

  /** {@code leader(pattern)} (GCPM 3 §4). */
  record Leader(String pattern) implements Content {}

  /** {@code content()}: the element's own text, in {@code string-set}. */
  record OwnText() implements Content {}

  record OpenQuote() implements Content {}

  record CloseQuote() implements Content {}
}
