package org.octavo.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** A line that consists of attributes, which belong to the block before it. */
final class AttributesBlock extends CustomBlock {

  private final Attributes attributes;
  private final String literal;

  private AttributesBlock(Attributes attributes, String literal) {
    this.attributes = attributes;
    this.literal = literal;
  }

  Attributes attributes() {
    return attributes;
  }

  /** Adds the attributes to the element before them; without one, they are printed as written. */
  static void read(AttributesBlock block, Blocks blocks) {
    ChapterContext chapter = blocks.chapter();
    Position origin = chapter.positions().of(block);
    Optional<Element> before = blocks.out().last();
    if (before.isPresent()) {
      blocks.out().replaceLast(block.addTo(before.get(), origin, chapter));
    } else {
      chapter.report(Code.STRAY_ATTRIBUTES, origin, block.literal);
      blocks.out().add(Element.of("p", origin, List.of(chapter.text(block.literal, origin))));
    }
  }

  private Element addTo(Element element, Position origin, ChapterContext chapter) {
    return switch (element.name()) {
      case "figure" -> Figures.withAttributes(element, attributes, origin, chapter);
      case "table" -> Tables.withAttributes(element, attributes, origin, chapter);
      case "pre" -> Listings.withAttributes(element, attributes, origin, chapter);
      default -> attributes.applyTo(element, origin, chapter);
    };
  }

  private static final class Parser extends AbstractBlockParser {

    private final AttributesBlock block;

    Parser(AttributesBlock block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }

  static final class Factory extends AbstractBlockParserFactory {

    private static final int INDENTED_CODE = 4;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENTED_CODE || line.charAt(start) != '{') {
        return BlockStart.none();
      }
      CharSequence literal = line.subSequence(start, line.length());
      Optional<Attributes> attributes = Attributes.parse(literal);
      if (attributes.isEmpty()) {
        return BlockStart.none();
      }
      var block = new AttributesBlock(attributes.get(), literal.toString().strip());
      return BlockStart.of(new Parser(block)).atIndex(line.length());
    }
  }
}
