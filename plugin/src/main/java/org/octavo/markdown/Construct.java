package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.Parser;

/**
 * A construct that extends CommonMark.
 *
 * @param syntax adds the construct to the parser
 * @param blocks the readers of its blocks
 * @param inlines the readers of its nodes in paragraphs
 */
record Construct(
    Consumer<Parser.Builder> syntax,
    Map<Class<?>, BlockReader<CustomBlock>> blocks,
    Map<Class<?>, InlineReader<CustomNode>> inlines) {

  /** Turns a block into elements and adds them to the blocks before it. */
  interface BlockReader<B extends CustomBlock> {
    void read(B block, Blocks blocks);
  }

  /** Turns a node into elements and adds them to the nodes before it. */
  interface InlineReader<N extends CustomNode> {
    void read(N node, Inlines inlines);
  }

  /** A construct without readers. */
  static Construct of(Consumer<Parser.Builder> syntax) {
    return new Construct(syntax, Map.of(), Map.of());
  }

  /** A construct of the parser's library, without readers. */
  static Construct of(Extension extension) {
    return of(parser -> parser.extensions(List.of(extension)));
  }

  <B extends CustomBlock> Construct block(Class<B> type, BlockReader<B> reader) {
    Map<Class<?>, BlockReader<CustomBlock>> more = new LinkedHashMap<>(blocks);
    more.put(type, (block, out) -> reader.read(type.cast(block), out));
    return new Construct(syntax, more, inlines);
  }

  <N extends CustomNode> Construct inline(Class<N> type, InlineReader<N> reader) {
    Map<Class<?>, InlineReader<CustomNode>> more = new LinkedHashMap<>(inlines);
    more.put(type, (node, out) -> reader.read(type.cast(node), out));
    return new Construct(syntax, blocks, more);
  }
}
