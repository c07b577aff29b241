package org.octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.octavo.layout.RowSetter.Row;
import org.octavo.style.Border;
import org.octavo.style.Box;
import org.octavo.style.Style;
import org.octavo.style.Styled;

/**
 * Sets a table: caption, then one slab for each row; the header's slab is repeated where a page
 * begins with a later row.
 */
final class TableSetter {

  private final BlockCollector blocks;
  private final GalleyBuilder galley;

  TableSetter(BlockCollector blocks) {
    this.blocks = blocks;
    this.galley = blocks.galley();
  }

  void set(Styled.Node table, double left, double measure) {
    List<Row> head = new ArrayList<>();
    List<Row> body = new ArrayList<>();
    List<Styled.Node> captions = new ArrayList<>();
    gather(table, head, body, captions);
    for (Styled.Node caption : captions) {
      blocks.block(caption, left, measure);
      galley.keepWithNext();
    }
    List<Row> all = new ArrayList<>(head);
    all.addAll(body);
    if (all.isEmpty()) {
      return;
    }
    List<List<Styled.Node>> cells = all.stream().map(Row::cells).toList();
    cells.forEach(row -> row.forEach(this::tellRowSpan));
    DecimalAlignment decimals = DecimalAlignment.of(blocks, cells);
    double[] columns = new ColumnWidths(blocks, decimals, measure).of(cells);
    RowSetter rows = new RowSetter(blocks, decimals, columns, left);
    List<Item.Slab> headSlabs = head.stream().flatMap(row -> rows.set(row).stream()).toList();
    for (Item.Slab slab : headSlabs) {
      galley.slab(slab.withBreakCost(PageCosts.KEEP));
    }
    Optional<Item.Slab> header =
        headSlabs.isEmpty()
            ? Optional.empty()
            : Optional.of(repeated(Columns.stacked(List.copyOf(headSlabs))));
    for (int i = 0; i < body.size(); i++) {
      List<Item.Slab> pieces = rows.set(body.get(i));
      for (int k = 0; k < pieces.size(); k++) {
        boolean whole = k == pieces.size() - 1;
        boolean edge = whole && (i == 0 || i == body.size() - 2);
        double cost = edge ? PageCosts.KEEP : whole ? 0 : PageCosts.BROKEN_ROW;
        boolean first = i == 0 && k == 0;
        galley.slab(
            pieces.get(k).withBreakCost(cost).withHeader(first ? Optional.empty() : header));
      }
    }
  }

  private void tellRowSpan(Styled.Node cell) {
    String span = cell.element().attribute("rowspan").orElse("1").strip();
    if (!span.equals("1")) {
      blocks
          .setter()
          .diagnostics()
          .warning(
              "row-span",
              cell.element().origin(),
              "a cell reaches over "
                  + span
                  + " rows, which the PDF does not do: it stands in the"
                  + " first of them, and cells of the others move to the left",
              "repeat the cell, or put empty cells below it");
    }
  }

  /** A repeated header is seen but not read twice. */
  private static Item.Slab repeated(Item.Slab header) {
    return Item.Slab.of(header.height(), header.inks().stream().map(Inks::repeated).toList());
  }

  private void gather(
      Styled.Node node, List<Row> head, List<Row> body, List<Styled.Node> captions) {
    for (Styled child : node.children()) {
      if (child instanceof Styled.Node inner) {
        switch (inner.style().display()) {
          case TABLE_CAPTION -> captions.add(inner);
          case TABLE_HEADER_GROUP -> group(inner, head);
          case TABLE_ROW_GROUP, TABLE_FOOTER_GROUP -> group(inner, body);
          case TABLE_ROW -> body.add(row(inner, List.of(), List.of()));
          default -> gather(inner, head, body, captions);
        }
      }
    }
    edges(node, head.isEmpty() ? body : head, body.isEmpty() ? head : body);
  }

  private void group(Styled.Node group, List<Row> rows) {
    List<Row> own = new ArrayList<>();
    for (Styled child : group.children()) {
      if (child instanceof Styled.Node inner
          && inner.style().display() == Style.Display.TABLE_ROW) {
        own.add(row(inner, List.of(), List.of()));
      }
    }
    edges(group, own, own);
    rows.addAll(own);
  }

  /** The borders of a group or table are drawn by its first and last row. */
  private static void edges(Styled.Node node, List<Row> first, List<Row> last) {
    if (!first.isEmpty() && node.style().box().top().width() > 0) {
      Row row = first.get(0);
      List<Border> above = new ArrayList<>(row.above());
      above.add(0, node.style().box().top());
      first.set(0, new Row(row.node(), row.cells(), above, row.below()));
    }
    if (!last.isEmpty() && node.style().box().bottom().width() > 0) {
      int at = last.size() - 1;
      Row row = last.get(at);
      List<Border> below = new ArrayList<>(row.below());
      below.add(node.style().box().bottom());
      last.set(at, new Row(row.node(), row.cells(), row.above(), below));
    }
  }

  private static Row row(Styled.Node node, List<Border> above, List<Border> below) {
    List<Styled.Node> cells = new ArrayList<>();
    for (Styled child : node.children()) {
      if (child instanceof Styled.Node cell && cell.style().display() == Style.Display.TABLE_CELL) {
        cells.add(cell);
      }
    }
    List<Border> top = new ArrayList<>(above);
    List<Border> bottom = new ArrayList<>(below);
    List<Styled.Node> bordered = new ArrayList<>(List.of(node));
    bordered.addAll(cells);
    visible(bordered, Box::top).ifPresent(top::add);
    visible(bordered, Box::bottom).ifPresent(bottom::add);
    return new Row(node, cells, top, bottom);
  }

  /** A row's rule runs over its whole width, whether the row or its cells ask for it. */
  private static Optional<Border> visible(List<Styled.Node> nodes, Function<Box, Border> side) {
    return nodes.stream()
        .map(node -> side.apply(node.style().box()))
        .filter(border -> border.width() > 0)
        .findFirst();
  }
}
