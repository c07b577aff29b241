package org.octavo.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.layout.galley.Columns;
import org.octavo.layout.galley.GalleyBuilder;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.ink.Inks;
import org.octavo.style.Box;
import org.octavo.style.Style;
import org.octavo.style.Styled;

/**
 * Sets a table: its caption, then a slab for each row. The header is repeated if a page begins with
 * a later row.
 */
public final class TableSetter {

  private final BlockSetter blocks;
  private final GalleyBuilder galley;
  private final ContentWidths widths;
  private final double grid;

  /**
   * @param grid leading of the running text, points
   */
  public TableSetter(BlockSetter blocks, GalleyBuilder galley, ContentWidths widths, double grid) {
    this.blocks = blocks;
    this.galley = galley;
    this.widths = widths;
    this.grid = grid;
  }

  public void set(Styled.Node table, double left, double measure) {
    List<TableRow> head = new ArrayList<>();
    List<TableRow> body = new ArrayList<>();
    List<Styled.Node> captions = new ArrayList<>();
    gather(table, head, body, captions);
    for (Styled.Node caption : captions) {
      blocks.block(caption, left, measure);
      galley.keepWithNext();
    }
    List<TableRow> all = new ArrayList<>(head);
    all.addAll(body);
    if (all.isEmpty()) {
      return;
    }
    DecimalAlignment decimals = DecimalAlignment.of(widths, all);
    double[] columns = new ColumnWidths(widths, decimals, measure).of(all);
    RowSetter rows = new RowSetter(blocks, decimals, columns, left, grid);
    List<Item.Slab> headSlabs =
        bands(head).stream().flatMap(band -> rows.set(band).stream()).toList();
    for (Item.Slab slab : headSlabs) {
      galley.slab(slab.withBreakCost(PageCosts.KEEP));
    }
    body(bands(body), rows, headSlabs);
  }

  private void body(List<List<TableRow>> bands, RowSetter rows, List<Item.Slab> headSlabs) {
    Optional<Item.Slab> header =
        headSlabs.isEmpty()
            ? Optional.empty()
            : Optional.of(repeated(Columns.stacked(List.copyOf(headSlabs))));
    for (int i = 0; i < bands.size(); i++) {
      List<Item.Slab> pieces = rows.set(bands.get(i));
      for (int k = 0; k < pieces.size(); k++) {
        Item.Slab piece = pieces.get(k);
        boolean whole = k == pieces.size() - 1;
        boolean belowRow = whole || bands.get(i).size() > 1;
        boolean belowFirst = i == 0 && (whole || k == 0);
        boolean aboveLast =
            i == bands.size() - 2 && whole || i == bands.size() - 1 && k == pieces.size() - 2;
        boolean edge = belowRow && (belowFirst || aboveLast);
        double cost = edge ? PageCosts.KEEP : piece.breakCost();
        boolean first = i == 0 && k == 0;
        galley.slab(piece.withBreakCost(cost).withHeader(first ? Optional.empty() : header));
      }
    }
  }

  /** Groups rows into bands: each is one row, or several rows that a cell spans. */
  private static List<List<TableRow>> bands(List<TableRow> rows) {
    List<List<TableRow>> bands = new ArrayList<>();
    for (int first = 0, end; first < rows.size(); first = end) {
      end = first + 1;
      for (int row = first; row < end; row++) {
        for (TableRow.Cell cell : rows.get(row).cells()) {
          end = Math.max(end, row + cell.rows());
        }
      }
      bands.add(rows.subList(first, end));
    }
    return bands;
  }

  /** A repeated header is an artifact, so that screen readers read it once. */
  private static Item.Slab repeated(Item.Slab header) {
    return Item.Slab.of(header.height(), header.inks().stream().map(Inks::repeated).toList());
  }

  private void gather(
      Styled.Node node, List<TableRow> head, List<TableRow> body, List<Styled.Node> captions) {
    List<Styled.Node> loose = new ArrayList<>();
    for (Styled child : node.children()) {
      if (child instanceof Styled.Node inner) {
        switch (inner.style().display()) {
          case TABLE_CAPTION -> captions.add(inner);
          case TABLE_HEADER_GROUP -> group(inner, head);
          case TABLE_ROW_GROUP, TABLE_FOOTER_GROUP -> group(inner, body);
          case TABLE_ROW -> loose.add(inner);
          default -> gather(inner, head, body, captions);
        }
      }
    }
    body.addAll(TableRow.group(loose));
    edges(node, head.isEmpty() ? body : head, body.isEmpty() ? head : body);
  }

  private static void group(Styled.Node group, List<TableRow> rows) {
    List<Styled.Node> nodes = new ArrayList<>();
    for (Styled child : group.children()) {
      if (child instanceof Styled.Node inner
          && inner.style().display() == Style.Display.TABLE_ROW) {
        nodes.add(inner);
      }
    }
    List<TableRow> own = new ArrayList<>(TableRow.group(nodes));
    edges(group, own, own);
    rows.addAll(own);
  }

  /** Adds the borders of a group or table to its first and last row. */
  private static void edges(Styled.Node node, List<TableRow> first, List<TableRow> last) {
    Box box = node.style().box();
    if (!first.isEmpty() && box.top().width() > 0) {
      first.set(0, first.get(0).under(box.top()));
    }
    if (!last.isEmpty() && box.bottom().width() > 0) {
      last.set(last.size() - 1, last.get(last.size() - 1).over(box.bottom()));
    }
  }
}
