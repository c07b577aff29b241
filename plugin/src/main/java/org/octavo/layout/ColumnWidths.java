package org.octavo.layout;

import java.util.Arrays;
import java.util.List;
import org.octavo.layout.line.LineSetter;
import org.octavo.style.Length;
import org.octavo.style.Styled;

/**
 * Automatic table layout (CSS 2.2 §17.5.2.2): each column is at least as wide as its longest word,
 * at most as wide as its longest line, and what lies between is shared in proportion to what each
 * column could use.
 */
final class ColumnWidths {

  private final BlockCollector blocks;
  private final DecimalAlignment decimals;
  private final double measure;

  ColumnWidths(BlockCollector blocks, DecimalAlignment decimals, double measure) {
    this.decimals = decimals;
    this.blocks = blocks;
    this.measure = measure;
  }

  /** Columns that a cell takes, at most what is left of the row. */
  static int span(Styled.Node cell, int left) {
    int span = 1;
    try {
      span = Integer.parseInt(cell.element().attribute("colspan").orElse("1").strip());
    } catch (NumberFormatException e) {
      span = 1;
    }
    return Math.max(1, Math.min(span, left));
  }

  double[] of(List<List<Styled.Node>> rows) {
    int count = rows.stream().mapToInt(ColumnWidths::columns).max().orElse(0);
    double[] minimum = new double[count];
    double[] maximum = new double[count];
    for (List<Styled.Node> cells : rows) {
      int column = 0;
      for (Styled.Node cell : cells) {
        int span = span(cell, count - column);
        LineSetter.Widths widths = blocks.widths(cell);
        Length width = cell.style().box().width();
        double minimal = widths.minimum() + decimals.white(cell);
        double wanted =
            width.auto()
                ? widths.maximum() + decimals.white(cell)
                : Math.max(minimal, width.in(measure));
        if (span == 1) {
          minimum[column] = Math.max(minimum[column], minimal);
          maximum[column] = Math.max(maximum[column], wanted);
        }
        column += span;
      }
    }
    return share(minimum, maximum);
  }

  private static int columns(List<Styled.Node> cells) {
    return cells.stream().mapToInt(cell -> span(cell, Integer.MAX_VALUE)).sum();
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

  /** A table narrower than the measure is spread over it, columns growing with their content. */
  private double[] spread(double[] maximum, double most) {
    double[] widths = new double[maximum.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = most > 0 ? maximum[i] * measure / most : measure / widths.length;
    }
    return widths;
  }

  /**
   * Columns that need less than a fair share of what is there get all they need, so that dates and
   * figures stay in one line; the others share the rest in proportion to what they could use.
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
