package org.octavo.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** Replaces nodes that are nested deeper than {@link Limit#NESTING} with their text. */
final class NestingLimit {

  private NestingLimit() {}

  /** Adds a paragraph with the text of the block if it is too deep; false if it is not. */
  static boolean replace(Node block, int depth, ChapterContext chapter, OpenElements out) {
    if (depth < Limit.NESTING.count()) {
      return false;
    }
    Position origin = chapter.positions().of(block);
    report(origin, chapter);
    out.add(Element.of("p", origin, List.of(chapter.text(PlainText.of(block), origin))));
    return true;
  }

  static void report(Position origin, ChapterContext chapter) {
    chapter.report(Code.TOO_DEEP, origin, Limit.NESTING.count());
  }
}
