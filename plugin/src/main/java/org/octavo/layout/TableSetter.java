package org.octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.octavo.style.Border;
import org.octavo.style.Box;
import org.octavo.style.Length;
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

  private record Row(
      Styled.Node node, List<Styled.Node> cells, List<Border> above, List<Border> below) {}

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
    double[] columns = new ColumnWidths(blocks, measure).of(all.stream().map(Row::cells).toList());
    double width = 0;
    for (double column : columns) {
      width += column;
    }
    List<Item.Slab> headSlabs = new ArrayList<>();
    for (Row row : head) {
      headSlabs.add(slab(row, columns, left, width));
    }
    Optional<Item.Slab> header =
        headSlabs.isEmpty() ? Optional.empty() : Optional.of(stack(headSlabs));
    for (Item.Slab slab : headSlabs) {
      add(slab, PageCosts.KEEP, Optional.empty());
    }
    for (int i = 0; i < body.size(); i++) {
      Item.Slab slab = slab(body.get(i), columns, left, width);
      boolean edge = i == 0 || i == body.size() - 2;
      add(
          slab,
          edge ? PageCosts.KEEP : 0,
          i == 0 ? Optional.empty() : header.map(TableSetter::repeated));
    }
  }

  private void add(Item.Slab slab, double cost, Optional<Item.Slab> header) {
    galley.slab(slab.withBreakCost(cost).withHeader(header));
  }

  private static Item.Slab stack(List<Item.Slab> slabs) {
    List<Ink> inks = new ArrayList<>();
    double y = 0;
    for (Item.Slab slab : slabs) {
      for (Ink ink : slab.inks()) {
        inks.add(Inks.moved(ink, 0, y));
      }
      y += slab.height();
    }
    return Item.Slab.of(y, inks);
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

  private Item.Slab slab(Row row, double[] columns, double left, double width) {
    List<Ink> inks = new ArrayList<>();
    List<String> calls = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    row.node().element().id().ifPresent(anchors::add);
    double top = row.above().stream().mapToDouble(Border::width).max().orElse(0);
    double height = 0;
    double x = left;
    int column = 0;
    for (Styled.Node cell : row.cells()) {
      int span = ColumnWidths.span(cell, columns.length - column);
      double cellWidth = 0;
      for (int i = 0; i < span; i++) {
        cellWidth += columns[column++];
      }
      height = Math.max(height, cell(cell, x, cellWidth, top, inks, calls, anchors));
      x += cellWidth;
    }
    double bottom = row.below().stream().mapToDouble(Border::width).max().orElse(0);
    Owner owner = new Owner.Artifact(Owner.Kind.RULE);
    row.above().stream()
        .findFirst()
        .ifPresent(
            rule -> inks.add(new Ink.Rule(owner, left, 0, width, rule.width(), rule.color())));
    double foot = top + height;
    row.below().stream()
        .findFirst()
        .ifPresent(
            rule -> inks.add(new Ink.Rule(owner, left, foot, width, rule.width(), rule.color())));
    return Item.Slab.of(foot + bottom, inks).with(false, 0, calls, anchors);
  }

  /** Sets a cell's content at the top of its row and tells its height. */
  private double cell(
      Styled.Node cell,
      double x,
      double width,
      double top,
      List<Ink> inks,
      List<String> calls,
      List<String> anchors) {
    blocks.resolver().enter(cell);
    cell.element().id().ifPresent(anchors::add);
    double padLeft = in(cell.style().box().padding().left(), width);
    double padRight = in(cell.style().box().padding().right(), width);
    double y = top + in(cell.style().box().padding().top(), width);
    GalleyBuilder column = new GalleyBuilder();
    blocks.into(column).children(cell, x + padLeft, width - padLeft - padRight);
    for (Item.Placeable item : Columns.placed(column.items())) {
      if (item instanceof Item.Slab slab) {
        for (Ink ink : slab.inks()) {
          inks.add(Inks.moved(ink, 0, y));
        }
        calls.addAll(slab.calls());
        anchors.addAll(slab.anchors());
      }
      y += item.height();
    }
    return y - top + in(cell.style().box().padding().bottom(), width);
  }

  private static double in(Length length, double measure) {
    return length.in(measure);
  }
}
