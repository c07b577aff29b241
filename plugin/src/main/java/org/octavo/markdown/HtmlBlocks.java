package org.octavo.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** A block of raw HTML among Markdown blocks. */
final class HtmlBlocks {

  private HtmlBlocks() {}

  /**
   * Adds what the block holds.
   *
   * @param out the blocks before it, with containers that are still open
   * @param depth of an element inside a container that the block opens
   */
  static void read(HtmlBlock block, Chapter chapter, OpenElements out, int depth) {
    String html = block.getLiteral();
    LinePositions positions = new LinePositions(html, block, chapter.origins());
    HtmlPieces pieces = new HtmlPieces(html);
    pieces.unmatched().forEach(tag -> report(tag, positions.at(tag.start()), chapter.findings()));
    int outside = out.depth();
    for (HtmlPieces.Piece piece : pieces.pieces()) {
      Position origin = positions.at(piece.start());
      switch (piece.kind()) {
        case OPEN -> {
          if (depth - outside + out.depth() >= Limit.NESTING.count()) {
            TooDeep.report(origin, chapter.findings());
          } else {
            open(html.substring(piece.start(), piece.end()), origin, chapter, out);
          }
        }
        case CLOSE -> {
          out.close(piece.name(), origin);
          out.last()
              .filter(element -> element.is("figure"))
              .ifPresent(figure -> out.replaceLast(Figures.flattened(figure)));
        }
        case COMPLETE ->
            new HtmlFragment(chapter, positions, piece.start(), out.innermost())
                .read(html.substring(piece.start(), piece.end()), depth - outside + out.depth())
                .forEach(out::add);
      }
    }
  }

  private static void open(String literal, Position origin, Chapter chapter, OpenElements out) {
    HtmlTag tag = HtmlTag.of(literal);
    Map<String, String> attributes =
        HtmlAllowList.attributes(tag.name(), tag.attributes(), origin, chapter.findings());
    String name = HtmlAllowList.element(tag.name()).orElseThrow();
    out.open(tag.name(), new Element(name, attributes, List.of(), origin));
  }

  private static void report(HtmlPieces.Unmatched tag, Position origin, Diagnostics findings) {
    if (tag.isClosing()) {
      findings.report(Code.HTML_MISMATCHED, origin, tag.name());
    } else {
      findings.report(Code.HTML_UNCLOSED, origin, tag.name());
    }
  }
}
