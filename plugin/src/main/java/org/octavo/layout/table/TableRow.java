package org.octavo.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.octavo.book.CellGrid;
import org.octavo.style.Border;
import org.octavo.style.Box;
import org.octavo.style.Style;
import org.octavo.style.Styled;

/**
 * A row of a table to be set.
 *
 * @param cells that begin in it
 * @param above rules above it, the outermost first
 * @param below rules below it, the outermost last
 */
record TableRow(Styled.Node node, List<Cell> cells, List<Border> above, List<Border> below) {

  /**
   * A cell.
   *
   * @param column from 0
   * @param rows number of rows that it spans, at least 1
   */
  record Cell(Styled.Node node, int column, int columns, int rows) {
    int end() {
      return column + columns;
    }
  }

  /** The rows of one group; no cell spans rows of another group. */
  static List<TableRow> group(List<Styled.Node> rows) {
    List<List<Styled.Node>> cells = rows.stream().map(TableRow::cells).toList();
    List<List<CellGrid.Place>> places =
        CellGrid.of(
            cells.stream().map(row -> row.stream().map(Styled.Node::element).toList()).toList());
    List<TableRow> group = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      group.add(row(rows.get(i), cells.get(i), places.get(i)));
    }
    return group;
  }

  private static List<Styled.Node> cells(Styled.Node row) {
    List<Styled.Node> cells = new ArrayList<>();
    for (Styled child : row.children()) {
      if (child instanceof Styled.Node cell && cell.style().display() == Style.Display.TABLE_CELL) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static TableRow row(
      Styled.Node node, List<Styled.Node> cells, List<CellGrid.Place> places) {
    List<Cell> placed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      CellGrid.Place place = places.get(i);
      placed.add(new Cell(cells.get(i), place.column(), place.columns(), place.rows()));
    }
    List<Styled.Node> bordered = new ArrayList<>(List.of(node));
    bordered.addAll(cells);
    return new TableRow(node, placed, visible(bordered, Box::top), visible(bordered, Box::bottom));
  }

  /** A rule spans the whole row, whether the row or one of its cells has it. */
  private static List<Border> visible(List<Styled.Node> nodes, Function<Box, Border> side) {
    Optional<Border> first =
        nodes.stream()
            .map(node -> side.apply(node.style().box()))
            .filter(border -> border.width() > 0)
            .findFirst();
    return first.map(List::of).orElse(List.of());
  }

  /** The number of columns of the rows. */
  static int columns(List<TableRow> rows) {
    return rows.stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::end).max().orElse(0);
  }

  TableRow under(Border rule) {
    List<Border> rules = new ArrayList<>(List.of(rule));
    rules.addAll(above);
    return new TableRow(node, cells, rules, below);
  }

  TableRow over(Border rule) {
    List<Border> rules = new ArrayList<>(below);
    rules.add(rule);
    return new TableRow(node, cells, above, rules);
  }

  double thicknessAbove() {
    return thickness(above);
  }

  double thicknessBelow() {
    return thickness(below);
  }

  private static double thickness(List<Border> rules) {
    return rules.stream().mapToDouble(Border::width).max().orElse(0);
  }
}
