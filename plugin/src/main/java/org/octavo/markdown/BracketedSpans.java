package org.octavo.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Limit;

/**
 * {@code [text]{.class}}, as Pandoc writes it. Formed after the parser's own work and not by it,
 * because the parser gives up on brackets with a link or a note call inside, and a foreign phrase
 * may well have a note.
 */
final class BracketedSpans {

  /** The text between the brackets. */
  static final class Span extends CustomNode {

    private final Attributes attributes;

    private Span(Attributes attributes) {
      this.attributes = attributes;
    }

    Attributes attributes() {
      return attributes;
    }
  }

  /** An opening bracket in a text node. */
  private record Opening(Text text, int index) {}

  private BracketedSpans() {}

  /** Wraps the spans directly below a parent. */
  static void form(Node parent) {
    Deque<Opening> openings = new ArrayDeque<>();
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof Text text) {
        boolean closed = match(text, openings);
        if (closed && next instanceof AttributesNode attributes) {
          Node span = wrap(openings.pop(), text, attributes);
          next = span.getNext();
        } else if (closed) {
          openings.pop();
        }
      }
      node = next;
    }
  }

  /**
   * Pairs the brackets of a text; true when its last character closes the opening on top, which is
   * left there.
   */
  private static boolean match(Text text, Deque<Opening> openings) {
    String literal = text.getLiteral();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '[') {
        openings.push(new Opening(text, i));
        if (openings.size() > Limit.NESTING.count()) {
          openings.removeLast();
        }
      } else if (c == ']' && !openings.isEmpty()) {
        if (i == literal.length() - 1) {
          return true;
        }
        openings.pop();
      }
    }
    return false;
  }

  private static Node wrap(Opening opening, Text closing, AttributesNode attributes) {
    Text before = opening.text();
    String literal = before.getLiteral();
    Span span = new Span(attributes.attributes());
    span.setSourceSpans(Origins.tail(before, opening.index()));
    attributes.insertAfter(span);

    boolean isOneText = before == closing;
    int end = isOneText ? literal.length() - 1 : literal.length();
    Text first = new Text(literal.substring(opening.index() + 1, end));
    first.setSourceSpans(Origins.tail(before, opening.index() + 1));
    Node node = isOneText ? attributes : before.getNext();
    append(span, first);
    while (node != attributes) {
      Node next = node.getNext();
      span.appendChild(node);
      node = next;
    }
    if (!isOneText) {
      closing.setLiteral(closing.getLiteral().substring(0, closing.getLiteral().length() - 1));
      removeIfEmpty(closing);
    }
    attributes.unlink();
    before.setLiteral(literal.substring(0, opening.index()));
    removeIfEmpty(before);
    return span;
  }

  private static void append(Span span, Text text) {
    if (!text.getLiteral().isEmpty()) {
      span.appendChild(text);
    }
  }

  private static void removeIfEmpty(Text text) {
    if (text.getLiteral().isEmpty()) {
      text.unlink();
    }
  }
}
