package org.octavo.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.octavo.tree.Element;

/**
 * The rows and columns that the cells of a row group cover (HTML, “Forming a table”). Cells neither
 * leave their group nor overlap.
 */
public final class CellGrid {

  /** The limit of HTML for {@code colspan}. */
  private static final int MOST_COLUMNS = 1000;

  private final int height;

  /** The first row in which each column is free again. */
  private int[] free = new int[8];

  private CellGrid(int height) {
    this.height = height;
  }

  /**
   * The place of a cell.
   *
   * @param row in the group, from 0
   * @param column from 0
   * @param rows that it covers, 1 or more
   * @param columns that it covers, 1 or more
   */
  public record Place(int row, int column, int rows, int columns) {

    /** The column after its last one. */
    public int end() {
      return column + columns;
    }
  }

  /**
   * @param rows of one group, each with its cells
   * @return the places of the same cells
   */
  public static List<List<Place>> of(List<List<Element>> rows) {
    CellGrid grid = new CellGrid(rows.size());
    List<List<Place>> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      places.add(grid.row(row, rows.get(row)));
    }
    return places;
  }

  private List<Place> row(int row, List<Element> cells) {
    List<Place> places = new ArrayList<>();
    int column = 0;
    for (Element cell : cells) {
      while (!isFree(column, row)) {
        column++;
      }
      int wanted = Math.max(1, Math.min(span(cell, "colspan"), MOST_COLUMNS));
      int columns = 1;
      while (columns < wanted && isFree(column + columns, row)) {
        columns++;
      }
      int span = span(cell, "rowspan");
      // HTML: 0 means all remaining rows of the group.
      int rows = span == 0 ? height - row : Math.min(span, height - row);
      places.add(new Place(row, column, rows, columns));
      take(column, columns, row + rows);
      column += columns;
    }
    return places;
  }

  private boolean isFree(int column, int row) {
    return column >= free.length || free[column] <= row;
  }

  private void take(int column, int columns, int until) {
    if (column + columns > free.length) {
      free = Arrays.copyOf(free, 2 * (column + columns));
    }
    Arrays.fill(free, column, column + columns, until);
  }

  private static int span(Element cell, String attribute) {
    try {
      return Math.max(0, Integer.parseInt(cell.attribute(attribute).orElse("1").strip()));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
