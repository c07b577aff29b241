package org.octavo.markdown;

import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.octavo.tree.Element;

/**
 * A table's caption: a paragraph {@code Table: caption {#id}} before or after the table, or {@code
 * : caption} after it, as in Pandoc.
 *
 * @param attributes of the table
 */
record TableCaption(Element element, Optional<AttributesNode> attributes) {

  private static final String LABEL = "Table:";

  static boolean isBeforeTable(Paragraph paragraph) {
    return isLabelled(paragraph) && paragraph.getNext() instanceof TableBlock;
  }

  static boolean isAfterTable(Paragraph paragraph) {
    return isLabelled(paragraph) && paragraph.getPrevious() instanceof TableBlock;
  }

  static Optional<Node> before(TableBlock table) {
    return Optional.ofNullable(table.getPrevious())
        .filter(node -> node instanceof Paragraph paragraph && isLabelled(paragraph));
  }

  static TableCaption of(Node paragraph, ChapterContext chapter) {
    if (isLabelled(paragraph)) {
      Text first = (Text) paragraph.getFirstChild();
      String literal = first.getLiteral();
      String rest = literal.substring(LABEL.length());
      NodePositions.cut(first, literal.length() - rest.stripLeading().length());
    }
    Optional<AttributesNode> attributes = TrailingAttributes.take(paragraph);
    var origin = chapter.positions().of(paragraph);
    return new TableCaption(
        Element.of("caption", origin, Inlines.of(paragraph, chapter)), attributes);
  }

  private static boolean isLabelled(Node paragraph) {
    return paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith(LABEL);
  }
}
