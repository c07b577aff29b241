package org.octavo.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.Parser;
import org.octavo.markdown.Construct.BlockReader;
import org.octavo.markdown.Construct.InlineReader;

/**
 * All constructs that extend CommonMark. To add one, write a class with its syntax and its reader,
 * and add it to this list. A new element also needs a row in {@link org.octavo.tree.Vocabulary}.
 */
final class Constructs {

  /** The parser tries them in this order. */
  private static final List<Construct> ALL =
      List.of(
          Construct.of(TablesExtension.create()).block(TableBlock.class, Tables::read),
          Construct.of(StrikethroughExtension.builder().requireTwoTildes(false).build())
              .inline(Strikethrough.class, (node, inlines) -> inlines.wrap("del", node)),
          Construct.of(
              AutolinkExtension.builder().linkTypes(Set.of(AutolinkType.values())).build()),
          // After autolinks, which would remove the empty text that a box leaves. Read by Lists.
          Construct.of(TaskListItemsExtension.create()),
          Construct.of(FootnotesExtension.builder().inlineFootnotes(true).build())
              .block(FootnoteDefinition.class, Notes::read)
              .inline(FootnoteReference.class, Notes::read)
              .inline(InlineFootnote.class, Notes::read),
          Construct.of(parser -> parser.linkProcessor(new UndefinedNote.Processor()))
              .inline(UndefinedNote.class, UndefinedNote::read),
          Construct.of(
                  parser -> {
                    parser.customInlineContentParserFactory(new AttributesNode.Factory());
                    parser.customBlockParserFactory(new AttributesBlock.Factory());
                  })
              .block(AttributesBlock.class, AttributesBlock::read)
              .inline(AttributesNode.class, AttributesNode::read)
              .inline(BracketedSpans.Span.class, BracketedSpans::read),
          Construct.of(
                  parser -> parser.customInlineContentParserFactory(new EscapedCharacter.Factory()))
              .inline(EscapedCharacter.class, EscapedCharacter::read),
          Construct.of(parser -> parser.customBlockParserFactory(new Definition.Factory()))
              .block(Definition.class, DefinitionLists::readWithoutTerm));

  private static final Map<Class<?>, BlockReader<CustomBlock>> BLOCKS = blockReaders();
  private static final Map<Class<?>, InlineReader<CustomNode>> INLINES = inlineReaders();

  private Constructs() {}

  static void addTo(Parser.Builder parser) {
    ALL.forEach(construct -> construct.syntax().accept(parser));
  }

  /**
   * @throws IllegalStateException if no construct has a reader for the block
   */
  static void read(CustomBlock block, Blocks blocks) {
    BlockReader<CustomBlock> reader = BLOCKS.get(block.getClass());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + block.getClass());
    }
    reader.read(block, blocks);
  }

  /**
   * @throws IllegalStateException if no construct has a reader for the node
   */
  static void read(CustomNode node, Inlines inlines) {
    InlineReader<CustomNode> reader = INLINES.get(node.getClass());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + node.getClass());
    }
    reader.read(node, inlines);
  }

  private static Map<Class<?>, BlockReader<CustomBlock>> blockReaders() {
    Map<Class<?>, BlockReader<CustomBlock>> readers = new HashMap<>();
    ALL.forEach(construct -> readers.putAll(construct.blocks()));
    return Map.copyOf(readers);
  }

  private static Map<Class<?>, InlineReader<CustomNode>> inlineReaders() {
    Map<Class<?>, InlineReader<CustomNode>> readers = new HashMap<>();
    ALL.forEach(construct -> readers.putAll(construct.inlines()));
    return Map.copyOf(readers);
  }
}
