package org.octavo.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.octavo.layout.galley.Columns;
import org.octavo.layout.galley.GalleyBuilder;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Border;
import org.octavo.style.Box;
import org.octavo.style.Styled;

/**
 * Sets the rows of one table, band by band: a band is one row, or several rows that a cell spans. A
 * band is cut into slabs below its rows, and a tall row between its lines, at heights where no cell
 * has a line, so that no slab is higher than the page.
 */
final class RowSetter {

  /** A row with more than this many lines may be broken. */
  private static final int TALL = 8;

  /** Lines that stay together on both sides of a break in a row. */
  private static final int LINES_ON_EACH_SIDE = 2;

  private final BlockSetter blocks;
  private final DecimalAlignment decimals;
  private final double left;
  private final double grid;

  /** The columns' left edges, and the right edge of the last, points from the table's. */
  private final double[] edges;

  /**
   * @param columns widths, points
   * @param left edge of the table from the text area's left edge, points
   * @param grid leading of the running text, points
   */
  RowSetter(
      BlockSetter blocks, DecimalAlignment decimals, double[] columns, double left, double grid) {
    this.blocks = blocks;
    this.grid = grid;
    this.decimals = decimals;
    this.left = left;
    this.edges = new double[columns.length + 1];
    for (int i = 0; i < columns.length; i++) {
      edges[i + 1] = edges[i] + columns[i];
    }
  }

  private record Placed(double y, Item.Slab slab) {
    double bottom() {
      return y + slab.height();
    }

    Placed lowered(double down) {
      return new Placed(y + down, slab);
    }

    boolean crosses(double height) {
      return y < height - 0.01 && bottom() > height + 0.01;
    }
  }

  /**
   * A cell set at the top of its row.
   *
   * @param row in the band, from 0
   * @param inset space above its first line, points
   * @param foot its lower edge, points from the top of the band
   */
  private record Cell(
      TableRow.Cell place, int row, double inset, List<Placed> content, double foot) {
    int lastRow() {
      return row + place.rows() - 1;
    }

    boolean crosses(int below) {
      return row <= below && lastRow() > below;
    }

    double down(double rowFoot) {
      return switch (place.node().style().box().alignment()) {
        case START -> 0;
        case CENTER -> (rowFoot - foot) / 2;
        case END -> rowFoot - foot;
      };
    }

    /**
     * Moves each line that would cross the end of a row to the top of the next row, so that the
     * band can be cut there and the cell stays level with the rows next to it.
     */
    Cell inRows(List<Double> rowEnds) {
      List<Placed> moved = new ArrayList<>();
      double down = 0;
      for (Placed line : content) {
        for (double end : rowEnds) {
          if (line.lowered(down).crosses(end)) {
            down = end + inset - line.y();
          }
        }
        moved.add(line.lowered(down));
      }
      return new Cell(place, row, inset, moved, foot + down);
    }
  }

  /** The band's slabs from top to bottom: one, or the pieces of several rows or of a tall one. */
  List<Item.Slab> set(List<TableRow> band) {
    List<Cell> cells = new ArrayList<>();
    List<Placed> rules = new ArrayList<>();
    List<Double> feet = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < band.size(); i++) {
      TableRow row = band.get(i);
      rule(row.above(), y, covered(cells, i - 1), rules);
      double top = y + row.thicknessAbove();
      double foot = top;
      for (TableRow.Cell cell : row.cells()) {
        cells.add(cell(cell, i, top));
      }
      for (int k = 0; k < cells.size(); k++) {
        Cell cell = cells.get(k);
        if (cell.lastRow() == i) {
          cells.set(k, cell.place().rows() > 1 ? cell.inRows(ends) : cell);
          foot = Math.max(foot, cells.get(k).foot());
        }
      }
      rule(row.below(), foot, covered(cells, i), rules);
      y = foot + row.thicknessBelow();
      feet.add(foot);
      ends.add(y);
    }
    List<Placed> placed = new ArrayList<>();
    for (Cell cell : cells) {
      double down = cell.down(feet.get(cell.lastRow()));
      cell.content().forEach(line -> placed.add(line.lowered(down)));
    }
    placed.addAll(rules);
    return pieces(placed, cuts(placed, ends), band, ends);
  }

  /** Whether a cell crosses the lower edge of a row, for each column. */
  private boolean[] covered(List<Cell> cells, int row) {
    boolean[] covered = new boolean[edges.length - 1];
    for (Cell cell : cells) {
      for (int i = cell.place().column(); i < cell.place().end() && cell.crosses(row); i++) {
        covered[i] = true;
      }
    }
    return covered;
  }

  /** A rule over all columns that are not covered. */
  private void rule(List<Border> rules, double y, boolean[] covered, List<Placed> placed) {
    for (int from = 0, to; from < covered.length && !rules.isEmpty(); from = to) {
      to = from + 1;
      while (to < covered.length && covered[to] == covered[from]) {
        to++;
      }
      if (!covered[from]) {
        Border rule = rules.get(0);
        Owner owner = new Owner.Artifact(Owner.Kind.RULE);
        double width = edges[to] - edges[from];
        Ink ink = new Ink.Rule(owner, left + edges[from], 0, width, rule.width(), rule.color());
        placed.add(new Placed(y, Item.Slab.of(0, List.of(ink))));
      }
    }
  }

  /** Sets a cell's content at the top of its row. */
  private Cell cell(TableRow.Cell place, int row, double top) {
    List<Placed> placed = new ArrayList<>();
    Styled.Node cell = place.node();
    double x = left + edges[place.column()];
    double width = edges[place.end()] - edges[place.column()];
    Box box = cell.style().box();
    double padLeft = box.padding().left().in(width);
    double padRight = box.padding().right().in(width) + decimals.paddingRight(cell);
    double inset = box.padding().top().in(width);
    double y = top + inset;
    GalleyBuilder column = new GalleyBuilder();
    cell.element().id().ifPresent(column::anchor);
    blocks.content(cell, x + padLeft, width - padLeft - padRight, column);
    for (Item.Placeable item : Columns.placed(column.items())) {
      if (item instanceof Item.Slab slab) {
        placed.add(new Placed(y, slab));
      }
      y += item.height();
    }
    return new Cell(place, row, inset, placed, y + box.padding().bottom().in(width));
  }

  /** Heights at which the band may be cut. */
  private List<Double> cuts(List<Placed> placed, List<Double> rowEnds) {
    List<Double> cuts = new ArrayList<>();
    double from = 0;
    for (double end : rowEnds) {
      if (end - from > TALL * grid) {
        cuts.addAll(cuts(placed, from, end));
      }
      if (end < rowEnds.get(rowEnds.size() - 1) && placed.stream().noneMatch(p -> p.crosses(end))) {
        cuts.add(end);
      }
      from = end;
    }
    return cuts;
  }

  /** Heights at which a row may be cut. */
  private static List<Double> cuts(List<Placed> placed, double from, double to) {
    TreeSet<Double> candidates = new TreeSet<>();
    for (Placed entry : placed) {
      if (entry.slab().height() > 0 && entry.bottom() > from + 0.01 && entry.bottom() < to) {
        candidates.add(entry.bottom());
      }
    }
    candidates.removeIf(y -> placed.stream().anyMatch(p -> p.crosses(y)));
    List<Double> cuts = new ArrayList<>(candidates);
    int inner = cuts.size() - LINES_ON_EACH_SIDE;
    return inner > LINES_ON_EACH_SIDE ? cuts.subList(LINES_ON_EACH_SIDE - 1, inner) : List.of();
  }

  private static List<Item.Slab> pieces(
      List<Placed> placed, List<Double> cuts, List<TableRow> band, List<Double> rowEnds) {
    List<Item.Slab> pieces = new ArrayList<>();
    double height = rowEnds.get(rowEnds.size() - 1);
    double from = 0;
    int row = 0;
    List<Double> ends = new ArrayList<>(cuts);
    ends.add(height);
    for (double to : ends) {
      boolean last = to == height;
      List<Ink> inks = new ArrayList<>();
      List<String> calls = new ArrayList<>();
      List<String> anchors = new ArrayList<>();
      while (row < band.size() && (row == 0 || rowEnds.get(row - 1) < to - 0.01)) {
        band.get(row++).node().element().id().ifPresent(anchors::add);
      }
      for (Placed entry : placed) {
        if (entry.y() >= from - 0.01 && (last || entry.y() < to - 0.01)) {
          double y = entry.y() - from;
          entry.slab().inks().forEach(ink -> inks.add(Inks.moved(ink, 0, y)));
          calls.addAll(entry.slab().calls());
          anchors.addAll(entry.slab().anchors());
        }
      }
      double cost = last ? 0 : PageCosts.BROKEN_ROW;
      pieces.add(Item.Slab.of(to - from, inks).with(false, cost, calls, anchors));
      from = to;
    }
    return pieces;
  }
}
