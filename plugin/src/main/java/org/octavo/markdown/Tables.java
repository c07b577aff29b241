package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Reads GFM tables, with a caption from the paragraph before or after the table. */
final class Tables {

  private Tables() {}

  static void read(TableBlock block, Blocks blocks) {
    blocks.out().add(read(block, blocks.chapter()));
  }

  private static Element read(TableBlock block, ChapterContext chapter) {
    List<Element> sections = new ArrayList<>();
    for (var child = block.getFirstChild(); child != null; child = child.getNext()) {
      sections.add(rows(child, chapter));
    }
    Element table = Element.of("table", chapter.positions().of(block), sections);
    return TableCaption.before(block)
        .map(paragraph -> captioned(table, TableCaption.of(paragraph, chapter), chapter))
        .orElse(table);
  }

  private static Element rows(org.commonmark.node.Node section, ChapterContext chapter) {
    List<Element> rows = new ArrayList<>();
    for (var row = section.getFirstChild(); row != null; row = row.getNext()) {
      List<Element> cells = new ArrayList<>();
      for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells.add(cell((TableCell) cell, chapter));
      }
      reportSurplus(row, chapter);
      rows.add(Element.of("tr", chapter.positions().of(row), cells));
    }
    String name = section instanceof TableHead ? "thead" : "tbody";
    return Element.of(name, chapter.positions().of(section), rows);
  }

  /** Reports cells without a column, which the parser drops. */
  private static void reportSurplus(org.commonmark.node.Node row, ChapterContext chapter) {
    chapter.positions().surplus(row).ifPresent(place -> chapter.report(Code.SURPLUS_CELLS, place));
  }

  private static Element cell(TableCell cell, ChapterContext chapter) {
    Element element =
        Element.of(
            cell.isHeader() ? "th" : "td", chapter.positions().of(cell), Inlines.of(cell, chapter));
    return cell.getAlignment() == null
        ? element
        : element.withClass("align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
  }

  static boolean lacksCaption(Element element) {
    return element.is("table")
        && element.children().stream()
            .noneMatch(child -> child instanceof Element inner && inner.is("caption"));
  }

  static Element captioned(Element table, TableCaption caption, ChapterContext chapter) {
    Element captioned = withCaption(table, caption.element());
    return caption.attributes().map(node -> node.applyTo(captioned, chapter)).orElse(captioned);
  }

  static Element withAttributes(
      Element table, Attributes attributes, Position origin, ChapterContext chapter) {
    Optional<String> text = attributes.value("caption").filter(caption -> lacksCaption(table));
    Element captioned =
        text.map(caption -> withCaption(table, Captions.of("caption", caption, origin)))
            .orElse(table);
    Attributes rest = text.isPresent() ? attributes.without("caption") : attributes;
    return rest.applyTo(captioned, origin, chapter);
  }

  private static Element withCaption(Element table, Element caption) {
    List<Node> children = new ArrayList<>();
    children.add(caption);
    children.addAll(table.children());
    return table.withChildren(children);
  }
}
