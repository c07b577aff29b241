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

/** GFM tables, with a caption where a paragraph beside them gives one. */
final class Tables {

  private Tables() {}

  static Element read(TableBlock block, Chapter chapter) {
    List<Element> sections = new ArrayList<>();
    for (var child = block.getFirstChild(); child != null; child = child.getNext()) {
      sections.add(rows(child, chapter));
    }
    Element table = Element.of("table", chapter.origins().of(block), sections);
    return TableCaption.before(block)
        .map(paragraph -> captioned(table, TableCaption.of(paragraph, chapter), chapter))
        .orElse(table);
  }

  private static Element rows(org.commonmark.node.Node section, Chapter chapter) {
    List<Element> rows = new ArrayList<>();
    for (var row = section.getFirstChild(); row != null; row = row.getNext()) {
      List<Element> cells = new ArrayList<>();
      for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells.add(cell((TableCell) cell, chapter));
      }
      reportSurplus(row, chapter);
      rows.add(Element.of("tr", chapter.origins().of(row), cells));
    }
    String name = section instanceof TableHead ? "thead" : "tbody";
    return Element.of(name, chapter.origins().of(section), rows);
  }

  /** GFM drops cells that have no column; words must not go without a word. */
  private static void reportSurplus(org.commonmark.node.Node row, Chapter chapter) {
    chapter
        .origins()
        .surplus(row)
        .ifPresent(place -> chapter.findings().report(Code.SURPLUS_CELLS, place));
  }

  private static Element cell(TableCell cell, Chapter chapter) {
    Element element =
        Element.of(
            cell.isHeader() ? "th" : "td", chapter.origins().of(cell), Inlines.of(cell, chapter));
    return cell.getAlignment() == null
        ? element
        : element.withClass("align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
  }

  static boolean lacksCaption(Element element) {
    return element.is("table")
        && element.children().stream()
            .noneMatch(child -> child instanceof Element inner && inner.is("caption"));
  }

  static Element captioned(Element table, TableCaption caption, Chapter chapter) {
    Element captioned = withCaption(table, caption.element());
    return caption.attributes().map(node -> Dress.with(captioned, node, chapter)).orElse(captioned);
  }

  static Element dressed(Element table, Attributes attributes, Position origin, Chapter chapter) {
    Optional<String> text = attributes.value("caption").filter(caption -> lacksCaption(table));
    Element captioned =
        text.map(caption -> withCaption(table, Captions.of("caption", caption, origin)))
            .orElse(table);
    Attributes rest = text.isPresent() ? attributes.without("caption") : attributes;
    return Dress.with(captioned, rest, origin, chapter.findings());
  }

  private static Element withCaption(Element table, Element caption) {
    List<Node> children = new ArrayList<>();
    children.add(caption);
    children.addAll(table.children());
    return table.withChildren(children);
  }
}
