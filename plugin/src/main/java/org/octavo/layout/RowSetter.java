package org.octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.octavo.style.Border;
import org.octavo.style.Box;
import org.octavo.style.Styled;

/**
 * Sets the rows of one table. A row is one slab, but a tall one is cut between its lines, where no
 * cell has a line across, so that nothing is ever higher than the page.
 */
final class RowSetter {

  /** A row of so many lines of running text may be broken. */
  private static final int TALL = 8;

  /** Lines that stay together at both ends of a broken row. */
  private static final int LINES_ON_EACH_SIDE = 2;

  private final BlockCollector blocks;
  private final DecimalAlignment decimals;
  private final double[] columns;
  private final double left;
  private final double width;

  RowSetter(BlockCollector blocks, DecimalAlignment decimals, double[] columns, double left) {
    this.blocks = blocks;
    this.decimals = decimals;
    this.columns = columns;
    this.left = left;
    double sum = 0;
    for (double column : columns) {
      sum += column;
    }
    this.width = sum;
  }

  /**
   * A row to set.
   *
   * @param above rules over it, the outermost first
   * @param below rules under it, the outermost last
   */
  record Row(Styled.Node node, List<Styled.Node> cells, List<Border> above, List<Border> below) {}

  private record Placed(double y, Item.Slab slab) {
    double bottom() {
      return y + slab.height();
    }

    Placed lowered(double down) {
      return new Placed(y + down, slab);
    }
  }

  /**
   * A cell as if its row were as high as it.
   *
   * @param foot where it ends, points from the top of the row
   */
  private record Cell(List<Placed> content, double foot, Box.Alignment alignment) {
    double down(double rowFoot) {
      return switch (alignment) {
        case START -> 0;
        case CENTER -> (rowFoot - foot) / 2;
        case END -> rowFoot - foot;
      };
    }
  }

  /** The row's slabs from top to bottom: one, or the pieces of a tall row. */
  List<Item.Slab> set(Row row) {
    List<Placed> placed = new ArrayList<>();
    List<Cell> set = new ArrayList<>();
    double top = thickness(row.above());
    double foot = top;
    double x = left;
    int column = 0;
    for (Styled.Node cell : row.cells()) {
      int span = ColumnWidths.span(cell, columns.length - column);
      double cellWidth = 0;
      for (int i = 0; i < span; i++) {
        cellWidth += columns[column++];
      }
      set.add(cell(cell, x, cellWidth, top));
      foot = Math.max(foot, set.get(set.size() - 1).foot());
      x += cellWidth;
    }
    double rowFoot = foot;
    for (Cell cell : set) {
      cell.content().forEach(content -> placed.add(content.lowered(cell.down(rowFoot))));
    }
    rule(row.above(), 0, placed);
    rule(row.below(), foot, placed);
    double height = foot + thickness(row.below());
    List<Double> cuts = height > TALL * blocks.lines().grid() ? cuts(placed) : List.of();
    return pieces(placed, cuts, height, row);
  }

  private static double thickness(List<Border> rules) {
    return rules.stream().mapToDouble(Border::width).max().orElse(0);
  }

  private void rule(List<Border> rules, double y, List<Placed> placed) {
    if (!rules.isEmpty()) {
      Border rule = rules.get(0);
      Owner owner = new Owner.Artifact(Owner.Kind.RULE);
      Ink ink = new Ink.Rule(owner, left, 0, width, rule.width(), rule.color());
      placed.add(new Placed(y, Item.Slab.of(0, List.of(ink))));
    }
  }

  /** Sets a cell's content at the top of its row. */
  private Cell cell(Styled.Node cell, double x, double cellWidth, double top) {
    List<Placed> placed = new ArrayList<>();
    blocks.resolver().enter(cell);
    Box box = cell.style().box();
    double padLeft = box.padding().left().in(cellWidth);
    double padRight = box.padding().right().in(cellWidth) + decimals.white(cell);
    double y = top + box.padding().top().in(cellWidth);
    GalleyBuilder column = new GalleyBuilder();
    cell.element().id().ifPresent(column::anchor);
    blocks.into(column).children(cell, x + padLeft, cellWidth - padLeft - padRight);
    for (Item.Placeable item : Columns.placed(column.items())) {
      if (item instanceof Item.Slab slab) {
        placed.add(new Placed(y, slab));
      }
      y += item.height();
    }
    return new Cell(placed, y + box.padding().bottom().in(cellWidth), box.alignment());
  }

  /** Heights at which the row may be cut. */
  private static List<Double> cuts(List<Placed> placed) {
    TreeSet<Double> candidates = new TreeSet<>();
    for (Placed entry : placed) {
      if (entry.slab().height() > 0) {
        candidates.add(entry.bottom());
      }
    }
    candidates.removeIf(
        y -> placed.stream().anyMatch(p -> p.y() < y - 0.01 && p.bottom() > y + 0.01));
    List<Double> cuts = new ArrayList<>(candidates);
    int inner = cuts.size() - LINES_ON_EACH_SIDE;
    return inner > LINES_ON_EACH_SIDE ? cuts.subList(LINES_ON_EACH_SIDE - 1, inner) : List.of();
  }

  private List<Item.Slab> pieces(List<Placed> placed, List<Double> cuts, double height, Row row) {
    List<Item.Slab> pieces = new ArrayList<>();
    double from = 0;
    List<Double> ends = new ArrayList<>(cuts);
    ends.add(height);
    for (double to : ends) {
      boolean last = to == height;
      List<Ink> inks = new ArrayList<>();
      List<String> calls = new ArrayList<>();
      List<String> anchors = new ArrayList<>();
      if (from == 0) {
        row.node().element().id().ifPresent(anchors::add);
      }
      for (Placed entry : placed) {
        if (entry.y() >= from - 0.01 && (last || entry.y() < to - 0.01)) {
          double y = entry.y() - from;
          entry.slab().inks().forEach(ink -> inks.add(Inks.moved(ink, 0, y)));
          calls.addAll(entry.slab().calls());
          anchors.addAll(entry.slab().anchors());
        }
      }
      pieces.add(Item.Slab.of(to - from, inks).with(false, 0, calls, anchors));
      from = to;
    }
    return pieces;
  }
}
