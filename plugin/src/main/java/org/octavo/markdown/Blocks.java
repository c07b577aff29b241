package org.octavo.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.octavo.tree.Element;

/** Reads the blocks below one parent, in order. */
final class Blocks extends AbstractVisitor {

  private final ChapterContext chapter;
  private final OpenElements out;
  private final int depth;

  private Blocks(ChapterContext chapter, int depth) {
    this.chapter = chapter;
    this.depth = depth;
    this.out = new OpenElements(chapter);
  }

  /**
   * Reads all children of a parent.
   *
   * @param depth of the children below the chapter's root, from 1
   */
  static List<org.octavo.tree.Node> of(Node parent, ChapterContext chapter, int depth) {
    return from(parent.getFirstChild(), chapter, depth);
  }

  /** Reads a block and all blocks after it below the same parent. */
  static List<org.octavo.tree.Node> from(Node first, ChapterContext chapter, int depth) {
    Blocks blocks = new Blocks(chapter, depth);
    Node next = first;
    while (next != null) {
      // A reader may also read the blocks after its own and unlink them.
      next.accept(blocks);
      next = next.getNext();
    }
    return blocks.out.finish();
  }

  ChapterContext chapter() {
    return chapter;
  }

  /** The blocks before this one. */
  OpenElements out() {
    return out;
  }

  /** The depth of the children of a block, below the chapter's root. */
  int innerDepth() {
    return depth + out.depth() + 1;
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (TableCaption.isBeforeTable(paragraph)) {
      return;
    }
    boolean isCaption = TableCaption.isAfterTable(paragraph) && tableWithoutCaption().isPresent();
    if (isCaption) {
      addCaption(paragraph);
    } else if (paragraph.getNext() instanceof Definition) {
      out.add(DefinitionLists.read(paragraph, chapter, innerDepth()));
    } else {
      Element element = Figures.orParagraph(paragraph, chapter);
      if (!element.children().isEmpty()) {
        out.add(element);
      }
    }
  }

  /** The table before this block, if it has no caption yet. */
  Optional<Element> tableWithoutCaption() {
    return out.last().filter(Tables::lacksCaption);
  }

  /** Makes a paragraph the caption of the table before this block. */
  void addCaption(Node paragraph) {
    Element table = out.last().orElseThrow();
    out.replaceLast(Tables.captioned(table, TableCaption.of(paragraph, chapter), chapter));
  }

  @Override
  public void visit(Heading heading) {
    Optional<AttributesNode> attributes = TrailingAttributes.take(heading);
    Element element = element("h" + heading.getLevel(), heading, Inlines.of(heading, chapter));
    out.add(attributes.map(node -> node.applyTo(element, chapter)).orElse(element));
  }

  @Override
  public void visit(BlockQuote quote) {
    if (!replaceIfTooDeep(quote)) {
      out.add(
          Alerts.read(quote, chapter, innerDepth())
              .orElseGet(() -> element("blockquote", quote, of(quote, chapter, innerDepth()))));
    }
  }

  @Override
  public void visit(BulletList list) {
    if (!replaceIfTooDeep(list)) {
      out.add(Lists.read(list, chapter, innerDepth()));
    }
  }

  @Override
  public void visit(OrderedList list) {
    if (!replaceIfTooDeep(list)) {
      out.add(Lists.read(list, chapter, innerDepth()));
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    out.add(Listings.read(block, chapter));
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    out.add(Listings.read(block, chapter));
  }

  @Override
  public void visit(ThematicBreak block) {
    out.add(element("hr", block, List.of()));
  }

  @Override
  public void visit(HtmlBlock block) {
    HtmlBlocks.read(block, this);
  }

  @Override
  public void visit(CustomBlock block) {
    Constructs.read(block, this);
  }

  private boolean replaceIfTooDeep(Node block) {
    return NestingLimit.replace(block, innerDepth(), chapter, out);
  }

  private Element element(String name, Node node, List<? extends org.octavo.tree.Node> children) {
    return Element.of(name, chapter.positions().of(node), children);
  }
}
