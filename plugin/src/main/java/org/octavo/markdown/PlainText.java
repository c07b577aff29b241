package org.octavo.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of nodes without markup. */
final class PlainText {

  private PlainText() {}

  /** All text below a node. Not recursive, because it runs where nesting is too deep. */
  static String of(Node node) {
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
    } else if (node instanceof EscapedCharacter escaped) {
      return escaped.literal();
    } else if (node instanceof AttributesNode attributes) {
      return attributes.literal();
    } else if (node instanceof FencedCodeBlock code) {
      return code.getLiteral();
    } else if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    } else if (node instanceof HtmlBlock html) {
      return html.getLiteral();
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return " ";
    }
    return node instanceof Paragraph ? " " : "";
  }
}
