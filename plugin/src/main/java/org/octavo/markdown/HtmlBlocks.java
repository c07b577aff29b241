package org.octavo.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** A block of raw HTML among Markdown blocks. */
final class HtmlBlocks {

  private HtmlBlocks() {}

  /**
   * Reads the block and adds its elements to those before it, among which containers may be open.
   */
  static void read(HtmlBlock block, Blocks blocks) {
    ChapterContext chapter = blocks.chapter();
    OpenElements out = blocks.out();
    String html = block.getLiteral();
    LinePositions positions = new LinePositions(html, block, chapter.positions());
    HtmlPieces pieces = new HtmlPieces(html);
    pieces.unmatched().forEach(tag -> report(tag, positions.at(tag.start()), chapter));
    for (HtmlPieces.Piece piece : pieces.pieces()) {
      Position origin = positions.at(piece.start());
      switch (piece.kind()) {
        case OPEN -> {
          if (blocks.innerDepth() >= Limit.NESTING.count()) {
            NestingLimit.report(origin, chapter);
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
                .read(html.substring(piece.start(), piece.end()), blocks.innerDepth())
                .forEach(out::add);
      }
    }
  }

  private static void open(
      String literal, Position origin, ChapterContext chapter, OpenElements out) {
    HtmlTag tag = HtmlTag.of(literal);
    Map<String, String> attributes =
        HtmlAllowList.attributes(tag.name(), tag.attributes(), origin, chapter);
    String name = HtmlAllowList.element(tag.name()).orElseThrow();
    out.open(tag.name(), new Element(name, attributes, List.of(), origin));
  }

  private static void report(HtmlPieces.Unmatched tag, Position origin, ChapterContext chapter) {
    chapter.report(tag.isClosing() ? Code.HTML_MISMATCHED : Code.HTML_UNCLOSED, origin, tag.name());
  }
}
