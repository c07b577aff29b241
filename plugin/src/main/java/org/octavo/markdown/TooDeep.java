package org.octavo.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/**
 * What is nested deeper than {@link MarkdownReader#MAX_NESTING} keeps its words and loses its
 * markup.
 */
final class TooDeep {

  private TooDeep() {}

  /** Whether a block stands so deep that a paragraph of its words was added in its place. */
  static boolean replaces(Node block, int depth, Chapter chapter, OpenElements out) {
    if (depth < MarkdownReader.MAX_NESTING) {
      return false;
    }
    Position origin = chapter.origins().of(block);
    report(origin, chapter.findings());
    out.add(Element.of("p", origin, List.of(chapter.text(words(block), origin))));
    return true;
  }

  static void report(Position origin, Findings findings) {
    findings.warning(
        "too-deep",
        origin,
        "nested deeper than "
            + MarkdownReader.MAX_NESTING
            + " levels; the rest is kept as plain text",
        "take some levels out");
  }

  /** All words below a node, without recursion. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    Deque<Node> waiting = new ArrayDeque<>();
    waiting.push(node);
    while (!waiting.isEmpty()) {
      Node next = waiting.pop();
      words.append(ownText(next));
      for (Node child = next.getLastChild(); child != null; child = child.getPrevious()) {
        waiting.push(child);
      }
    }
    return words.toString().strip();
  }

  private static String ownText(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    } else if (node instanceof Code code) {
      return code.getLiteral();
    } else if (node instanceof Escaped escaped) {
      return escaped.literal();
    } else if (node instanceof AttributesNode attributes) {
      return attributes.literal();
    } else if (node instanceof FencedCodeBlock code) {
      return code.getLiteral();
    } else if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    } else if (node instanceof HtmlBlock html) {
      return html.getLiteral();
    } else if (node instanceof HtmlInline) {
      return "";
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return " ";
    }
    return node instanceof org.commonmark.node.Paragraph ? " " : "";
  }
}
