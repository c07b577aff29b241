package org.octavo.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** What is nested deeper than {@link Limit#NESTING} keeps its words and loses its markup. */
final class TooDeep {

  private TooDeep() {}

  /** Whether a block stands so deep that a paragraph of its words was added in its place. */
  static boolean replaces(Node block, int depth, Chapter chapter, OpenElements out) {
    if (depth < Limit.NESTING.count()) {
      return false;
    }
    Position origin = chapter.origins().of(block);
    report(origin, chapter.findings());
    out.add(Element.of("p", origin, List.of(chapter.text(PlainText.of(block), origin))));
    return true;
  }

  static void report(Position origin, Diagnostics findings) {
    findings.report(Code.TOO_DEEP, origin, Limit.NESTING.count());
  }
}
