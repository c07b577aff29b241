package org.octavo.layout.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.octavo.layout.line.ContentResolver;
import org.octavo.layout.line.Paragraph;
import org.octavo.layout.line.ParagraphCollector;
import org.octavo.style.Setting;
import org.octavo.style.Styled;
import org.octavo.tree.Element;

/**
 * Aligns the cells of a column at a character, such as the decimal point: a cell with less text
 * after it than the longest gets the difference as padding on the right ({@code text-align: "."},
 * CSS Text 4 §6.1).
 */
final class DecimalAlignment {

  private final ContentWidths widths;
  private final Map<Element, Double> padding = new HashMap<>();

  private DecimalAlignment(ContentWidths widths) {
    this.widths = widths;
  }

  static DecimalAlignment of(ContentWidths widths, List<TableRow> rows) {
    DecimalAlignment alignment = new DecimalAlignment(widths);
    Map<Integer, Double> longest = new HashMap<>();
    for (boolean measured : new boolean[] {false, true}) {
      for (TableRow row : rows) {
        for (TableRow.Cell place : row.cells()) {
          Styled.Node cell = place.node();
          int column = place.column();
          if (!cell.style().setting().alignedAt().isEmpty() && isBody(cell)) {
            double after = alignment.widthFrom(cell);
            if (measured) {
              alignment.padding.put(cell.element(), longest.get(column) - after);
            } else {
              longest.merge(column, after, Math::max);
            }
          }
        }
      }
    }
    return alignment;
  }

  /** Header cells are not aligned. */
  private static boolean isBody(Styled.Node cell) {
    return cell.element().is("td");
  }

  /** Padding to add on the right of the cell, points. */
  double paddingRight(Styled.Node cell) {
    return padding.getOrDefault(cell.element(), 0.0);
  }

  /** Width of the character and what follows it, points. */
  private double widthFrom(Styled.Node cell) {
    Setting setting = cell.style().setting();
    Paragraph paragraph =
        new ParagraphCollector(ContentResolver.LITERALS_ONLY, widths.images(), 1e6)
            .inline(cell.children(), cell)
            .paragraph(cell.element());
    int at = paragraph.text().indexOf(setting.alignedAt());
    if (at < 0) {
      return 0;
    }
    double all = widths.setter().widths(paragraph, setting.ofOneLine()).maximum();
    double before = widths.setter().widths(paragraph.upTo(at), setting.ofOneLine()).maximum();
    return all - before;
  }
}
