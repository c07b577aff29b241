package org.octavo.markdown;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line of nothing but attributes: they belong to the block before it. */
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

  /** As written, for where they belong to nothing. */
  String literal() {
    return literal;
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
