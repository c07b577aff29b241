package org.octavo.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/**
 * Forms spans from {@code [text]{.class}}, as in Pandoc. It works on the parsed nodes, because the
 * parser does not accept brackets around a link or a note call.
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

  static void read(Span span, Inlines inlines) {
    ChapterContext chapter = inlines.chapter();
    Position origin = chapter.positions().of(span);
    Element element = Element.of("span", origin, inlines.childrenOf(span));
    inlines.out().add(span.attributes().applyTo(element, origin, chapter));
  }

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
   * Pairs the brackets of a text. True if its last character closes the opening on top of the
   * stack, which stays there.
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
    span.setSourceSpans(NodePositions.tail(before, opening.index()));
    attributes.insertAfter(span);

    boolean isOneText = before == closing;
    int end = isOneText ? literal.length() - 1 : literal.length();
    Text first = new Text(literal.substring(opening.index() + 1, end));
    first.setSourceSpans(NodePositions.tail(before, opening.index() + 1));
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
