package org.octavo.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
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
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** The blocks below one parent, in order; each kind is read by a class of its own. */
final class Blocks extends AbstractVisitor {

  private final Chapter chapter;
  private final OpenElements out;
  private final int depth;

  private Blocks(Chapter chapter, int depth) {
    this.chapter = chapter;
    this.depth = depth;
    this.out = new OpenElements(chapter.findings());
  }

  /**
   * Reads all children of a parent.
   *
   * @param depth of the children below the chapter's root, from 1
   */
  static List<org.octavo.tree.Node> of(Node parent, Chapter chapter, int depth) {
    return from(parent.getFirstChild(), chapter, depth);
  }

  /** Reads a block and all that follow it below the same parent. */
  static List<org.octavo.tree.Node> from(Node first, Chapter chapter, int depth) {
    Blocks blocks = new Blocks(chapter, depth);
    Node next = first;
    while (next != null) {
      // A construct may take the blocks after it and unlink them.
      next.accept(blocks);
      next = next.getNext();
    }
    return blocks.out.finish();
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (TableCaption.isBeforeTable(paragraph)) {
      return;
    }
    if (TableCaption.isAfterTable(paragraph)
        && out.last().filter(Tables::lacksCaption).isPresent()) {
      out.replaceLast(
          Tables.captioned(out.last().orElseThrow(), TableCaption.of(paragraph, chapter), chapter));
    } else if (paragraph.getNext() instanceof Definition) {
      out.add(DefinitionLists.read(paragraph, chapter, inner()));
    } else {
      Element element = Figures.orParagraph(paragraph, chapter);
      if (!element.children().isEmpty()) {
        out.add(element);
      }
    }
  }

  @Override
  public void visit(Heading heading) {
    Optional<AttributesNode> attributes = TrailingAttributes.take(heading);
    Element element = element("h" + heading.getLevel(), heading, Inlines.of(heading, chapter));
    out.add(attributes.map(node -> Dress.with(element, node, chapter)).orElse(element));
  }

  @Override
  public void visit(BlockQuote quote) {
    if (isTooDeep(quote)) {
      return;
    }
    out.add(
        Alerts.read(quote, chapter, inner())
            .orElseGet(() -> element("blockquote", quote, of(quote, chapter, inner()))));
  }

  @Override
  public void visit(BulletList list) {
    if (!isTooDeep(list)) {
      out.add(Lists.read(list, chapter, inner()));
    }
  }

  @Override
  public void visit(OrderedList list) {
    if (!isTooDeep(list)) {
      out.add(Lists.read(list, chapter, inner()));
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
    HtmlBlocks.read(block, chapter, out, inner());
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      out.add(Tables.read(table, chapter));
    } else if (block instanceof AttributesBlock attributes) {
      attach(attributes);
    } else if (block instanceof FootnoteDefinition note) {
      chapter.notes().define(note, chapter);
    } else if (block instanceof Definition definition) {
      caption(definition);
    } else {
      throw new IllegalStateException("no reader for " + block.getClass());
    }
  }

  /** A definition without a term can only follow a table: terms take theirs along. */
  private void caption(Definition definition) {
    Node content = definition.getFirstChild();
    boolean isCaption =
        content instanceof Paragraph
            && content.getNext() == null
            && out.last().filter(Tables::lacksCaption).isPresent();
    if (isCaption) {
      out.replaceLast(
          Tables.captioned(out.last().orElseThrow(), TableCaption.of(content, chapter), chapter));
    } else {
      of(definition, chapter, inner()).forEach(out::add);
    }
  }

  private void attach(AttributesBlock block) {
    Position origin = chapter.origins().of(block);
    Optional<Element> before = out.last();
    if (before.isPresent()) {
      out.replaceLast(dressed(before.get(), block.attributes(), origin));
    } else {
      StrayAttributes.report(block.literal(), origin, chapter);
      out.add(element("p", block, List.of(chapter.text(block.literal(), origin))));
    }
  }

  private Element dressed(Element element, Attributes attributes, Position origin) {
    return switch (element.name()) {
      case "figure" -> Figures.dressed(element, attributes, origin, chapter);
      case "table" -> Tables.dressed(element, attributes, origin, chapter);
      case "pre" -> Listings.dressed(element, attributes, origin, chapter);
      default -> Dress.with(element, attributes, origin, chapter.findings());
    };
  }

  private int inner() {
    return depth + out.depth() + 1;
  }

  private boolean isTooDeep(Node block) {
    return TooDeep.replaces(block, inner(), chapter, out);
  }

  private Element element(String name, Node node, List<? extends org.octavo.tree.Node> children) {
    return Element.of(name, chapter.origins().of(node), children);
  }
}
