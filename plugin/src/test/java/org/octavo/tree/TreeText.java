package org.octavo.tree;

/**
 * A tree as a text that people can read and compare: XHTML, each block on a line of its own,
 * indented by two spaces; inline content in one piece, line ends as {@code ⏎}.
 */
public final class TreeText {

  private final StringBuilder out = new StringBuilder();
  private final boolean origins;

  private TreeText(boolean origins) {
    this.origins = origins;
  }

  /** The element and all below it. */
  public static String of(Element element) {
    return new TreeText(false).block(element, 0);
  }

  /** The element's children, without the element. */
  public static String inside(Element element) {
    return new TreeText(false).children(element);
  }

  /**
   * As {@link #inside}, each element with {@code @line:column} and each text as {@code
   * "…"@line:column}.
   */
  public static String insideWithOrigins(Element element) {
    return new TreeText(true).children(element);
  }

  private String children(Element element) {
    content(element, 0);
    return out.toString().strip();
  }

  private String block(Element element, int indent) {
    newLine(indent);
    start(element);
    if (!element.children().isEmpty()) {
      boolean ownLine = content(element, indent + 1);
      if (ownLine) {
        newLine(indent);
      }
      end(element);
    }
    return out.toString().strip();
  }

  /** True when the last thing written was a block. */
  private boolean content(Element element, int indent) {
    boolean afterBlock = false;
    for (Node child : element.children()) {
      if (child instanceof Element inner && Vocabulary.isBlock(inner.name())) {
        block(inner, indent);
        afterBlock = true;
      } else {
        if (afterBlock) {
          newLine(indent);
        }
        inline(child);
        afterBlock = false;
      }
    }
    return afterBlock;
  }

  private void inline(Node node) {
    if (node instanceof Element element) {
      start(element);
      if (!element.children().isEmpty()) {
        element.children().forEach(this::inline);
        end(element);
      }
    } else if (origins) {
      out.append('"').append(escaped(node.text())).append('"').append(place(node));
    } else {
      out.append(escaped(node.text()));
    }
  }

  private void start(Element element) {
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach((k, v) -> out.append(' ').append(k).append("=\"").append(v).append('"'));
    if (origins) {
      out.append(place(element));
    }
    out.append(element.children().isEmpty() ? "/>" : ">");
  }

  private void end(Element element) {
    out.append("</").append(element.name()).append('>');
  }

  private void newLine(int indent) {
    out.append('\n').append("  ".repeat(indent));
  }

  private static String place(Node node) {
    return "@" + node.origin().line() + ":" + node.origin().column();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "⏎");
  }
}
