package org.octavo.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Renumbers the headings of a chapter so that no level is skipped: the title is {@code h1},
 * headings directly below it are {@code h2}, and so on, whatever levels the author used.
 */
final class HeadingLevels {

  private record Open(int written, int level) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Element title;
  private final Diagnostics diagnostics;
  private int previous;

  private HeadingLevels(Element title, int topLevel, Diagnostics diagnostics) {
    this.title = title;
    this.diagnostics = diagnostics;
    this.previous = topLevel;
    open.push(new Open(topLevel, 1));
  }

  /**
   * @param title one of the blocks; {@code null} if the text has no title
   * @param topLevel the level of the chapter title in the source
   */
  static List<Node> normalise(
      List<Node> blocks, Element title, int topLevel, Diagnostics diagnostics) {
    HeadingLevels levels = new HeadingLevels(title, topLevel, diagnostics);
    return Rewrite.each(blocks, levels::renamed);
  }

  private Element renamed(Element element) {
    int written = Headings.level(element);
    if (written == 0) {
      return element;
    }
    int level = element == title ? 1 : below(written, element);
    return level == written
        ? element
        : new Element("h" + level, element.attributes(), element.children(), element.origin());
  }

  private int below(int written, Element heading) {
    if (written > previous + 1) {
      diagnostics.report(
          Code.HEADING_JUMP, heading.origin(), written, previous, "#".repeat(previous + 1));
    }
    previous = written;
    while (open.size() > 1 && open.peek().written() >= written) {
      open.pop();
    }
    int level = Math.min(6, open.peek().level() + 1);
    open.push(new Open(written, level));
    return level;
  }
}
