package org.octavo.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The block {@code : definition} after a term, as in PHP Markdown Extra and Pandoc. After a table
 * it is the table's caption. Its other lines are indented, as in a list item.
 */
final class Definition extends CustomBlock {

  private static final int INDENTED_CODE = 4;

  private static final class Parser extends AbstractBlockParser {

    private final Definition block = new Definition();
    private final int contentIndent;

    Parser(int contentIndent) {
      this.contentIndent = contentIndent;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= contentIndent
          ? BlockContinue.atColumn(state.getColumn() + contentIndent)
          : BlockContinue.none();
    }
  }

  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int colon = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENTED_CODE
          || line.charAt(colon) != ':'
          || colon + 1 >= line.length()
          || !isSpace(line.charAt(colon + 1))
          || !followsTerm(matched)) {
        return BlockStart.none();
      }
      int spaces = 0;
      while (colon + 1 + spaces < line.length() && isSpace(line.charAt(colon + 1 + spaces))) {
        spaces++;
      }
      if (colon + 1 + spaces == line.length()) {
        return BlockStart.none();
      }
      int contentIndent = Math.min(state.getIndent() + 1 + spaces, INDENTED_CODE);
      return BlockStart.of(new Parser(contentIndent)).atIndex(colon + 1 + spaces);
    }

    private static boolean followsTerm(MatchedBlockParser matched) {
      Block block = matched.getMatchedBlockParser().getBlock();
      if (block instanceof Paragraph) {
        return !matched.getParagraphLines().isEmpty();
      }
      Node before = block.getLastChild();
      return before instanceof Paragraph
          || before instanceof Definition
          || before instanceof TableBlock;
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c == '\t';
    }
  }
}
