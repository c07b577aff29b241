package org.octavo.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
  private final Optional<Element> title;
  private final Diagnostics diagnostics;
  private int previous;

  private HeadingLevels(ChapterBlocks chapter, Diagnostics diagnostics) {
    this.title = chapter.title();
    this.diagnostics = diagnostics;
    this.previous = chapter.topLevel();
    open.push(new Open(chapter.topLevel(), 1));
  }

  /** The blocks of a chapter with renumbered headings. */
  static List<Node> normalise(ChapterBlocks chapter, Diagnostics diagnostics) {
    HeadingLevels levels = new HeadingLevels(chapter, diagnostics);
    return Rewrite.each(chapter.blocks(), levels::renumbered);
  }

  private Element renumbered(Element element) {
    int written = Headings.level(element);
    if (written == 0) {
      return element;
    }
    int level = title.filter(element::equals).isPresent() ? 1 : below(written, element);
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
