package org.octavo.layout.table;

import java.util.Arrays;
import java.util.List;
import org.octavo.layout.line.LineSetter;
import org.octavo.style.Length;
import org.octavo.style.Styled;

/**
 * Automatic table layout (CSS 2.2 §17.5.2.2): each column is at least as wide as its longest word
 * and at most as wide as its longest line. The width between is shared in proportion to the width
 * that each column could use.
 */
final class ColumnWidths {

  private final ContentWidths content;
  private final DecimalAlignment decimals;
  private final double measure;

  ColumnWidths(ContentWidths content, DecimalAlignment decimals, double measure) {
    this.decimals = decimals;
    this.content = content;
    this.measure = measure;
  }

  double[] of(List<TableRow> rows) {
    int count = TableRow.columns(rows);
    double[] minimum = new double[count];
    double[] maximum = new double[count];
    List<TableRow.Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    for (TableRow.Cell cell : cells) {
      if (cell.columns() == 1) {
        LineSetter.Widths widths = widths(cell.node());
        int column = cell.column();
        minimum[column] = Math.max(minimum[column], widths.minimum());
        maximum[column] = Math.max(maximum[column], widths.maximum());
      }
    }
    for (TableRow.Cell cell : cells) {
      if (cell.columns() > 1) {
        LineSetter.Widths widths = widths(cell.node());
        widen(minimum, cell, widths.minimum());
        widen(maximum, cell, widths.maximum());
      }
    }
    for (int i = 0; i < count; i++) {
      maximum[i] = Math.max(minimum[i], maximum[i]);
    }
    return share(minimum, maximum);
  }

  private LineSetter.Widths widths(Styled.Node cell) {
    LineSetter.Widths widths = content.of(cell);
    Length width = cell.style().box().width();
    double minimal = widths.minimum() + decimals.paddingRight(cell);
    double wanted =
        width.auto()
            ? widths.maximum() + decimals.paddingRight(cell)
            : Math.max(minimal, width.in(measure));
    return new LineSetter.Widths(minimal, wanted);
  }

  /**
   * Widens the columns that a cell spans, in proportion to their widths, to the width that it
   * needs.
   */
  private static void widen(double[] columns, TableRow.Cell cell, double needed) {
    double sum = 0;
    for (int i = cell.column(); i < cell.end(); i++) {
      sum += columns[i];
    }
    for (int i = cell.column(); i < cell.end() && sum < needed; i++) {
      double share = sum > 0 ? columns[i] / sum : 1.0 / cell.columns();
      columns[i] += (needed - sum) * share;
    }
  }

  private double[] share(double[] minimum, double[] maximum) {
    double least = Arrays.stream(minimum).sum();
    double most = Arrays.stream(maximum).sum();
    double[] widths = new double[minimum.length];
    if (least >= measure) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = minimum[i] * measure / least;
      }
      return widths;
    }
    return most <= measure ? spread(maximum, most) : fill(minimum, maximum);
  }

  /** Widens the columns of a table narrower than the measure, in proportion to their content. */
  private double[] spread(double[] maximum, double most) {
    double[] widths = new double[maximum.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = most > 0 ? maximum[i] * measure / most : measure / widths.length;
    }
    return widths;
  }

  /**
   * Columns that need less than an equal share get all they need, so that dates and figures stay in
   * one line. The others share the rest in proportion to the width they could use.
   */
  private double[] fill(double[] minimum, double[] maximum) {
    double[] widths = minimum.clone();
    boolean[] settled = new boolean[widths.length];
    boolean changed = true;
    while (changed) {
      changed = false;
      double rest = measure - Arrays.stream(widths).sum();
      int open = 0;
      for (boolean done : settled) {
        open += done ? 0 : 1;
      }
      for (int i = 0; i < widths.length && open > 0; i++) {
        double need = maximum[i] - widths[i];
        if (!settled[i] && need <= rest / open) {
          widths[i] = maximum[i];
          settled[i] = true;
          changed = true;
          rest -= need;
          open--;
        }
      }
    }
    double rest = measure - Arrays.stream(widths).sum();
    double use = 0;
    for (int i = 0; i < widths.length; i++) {
      use += settled[i] ? 0 : maximum[i] - minimum[i];
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] += settled[i] || use == 0 ? 0 : rest * (maximum[i] - minimum[i]) / use;
    }
    return widths;
  }
}
