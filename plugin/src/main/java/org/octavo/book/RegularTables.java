package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Makes all rows of a table cover the same number of columns, and corrects {@code rowspan} and
 * {@code colspan} to what a cell really covers, as PDF/UA requires (ISO 14289-1 7.2).
 */
final class RegularTables {

  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  private RegularTables() {}

  /** The element; a table is made regular. */
  static Element regular(Element element) {
    if (!element.is("table")) {
      return element;
    }
    int columns = 0;
    for (List<Element> group : groups(element)) {
      columns = Math.max(columns, columns(CellGrid.of(cells(group))));
    }
    List<Node> parts = new ArrayList<>();
    for (Node part : element.children()) {
      boolean isGroup = part instanceof Element group && GROUPS.contains(group.name());
      parts.add(isGroup ? regular((Element) part, columns) : part);
    }
    return regular(element.withChildren(parts), columns);
  }

  private static List<List<Element>> groups(Element table) {
    List<List<Element>> groups = new ArrayList<>();
    groups.add(rows(table));
    for (Node part : table.children()) {
      if (part instanceof Element group && GROUPS.contains(group.name())) {
        groups.add(rows(group));
      }
    }
    return groups;
  }

  private static List<Element> rows(Element group) {
    return group.children().stream()
        .filter(child -> child instanceof Element row && row.is("tr"))
        .map(Element.class::cast)
        .toList();
  }

  private static List<List<Element>> cells(List<Element> rows) {
    return rows.stream().map(RegularTables::cells).toList();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(child -> child instanceof Element cell && isCell(cell))
        .map(Element.class::cast)
        .toList();
  }

  private static boolean isCell(Element element) {
    return element.is("td") || element.is("th");
  }

  private static int columns(List<List<CellGrid.Place>> places) {
    return places.stream().flatMap(List::stream).mapToInt(CellGrid.Place::end).max().orElse(0);
  }

  private static Element regular(Element group, int columns) {
    List<List<CellGrid.Place>> places = CellGrid.of(cells(rows(group)));
    int[] taken = new int[places.size()];
    for (CellGrid.Place place : places.stream().flatMap(List::stream).toList()) {
      for (int row = place.row(); row < place.row() + place.rows(); row++) {
        taken[row] += place.columns();
      }
    }
    List<Node> children = new ArrayList<>();
    int row = 0;
    for (Node child : group.children()) {
      if (child instanceof Element tr && tr.is("tr")) {
        children.add(row(tr, places.get(row), columns - taken[row]));
        row++;
      } else {
        children.add(child);
      }
    }
    return group.withChildren(children);
  }

  private static Element row(Element row, List<CellGrid.Place> places, int missing) {
    List<Node> children = new ArrayList<>();
    int cell = 0;
    for (Node child : row.children()) {
      if (child instanceof Element element && isCell(element)) {
        CellGrid.Place place = places.get(cell++);
        Element wide = with(element, "colspan", place.columns());
        children.add(with(wide, "rowspan", place.rows()));
      } else {
        children.add(child);
      }
    }
    if (missing > 0) {
      children.add(with(Element.of("td", row.origin(), List.of()), "colspan", missing));
    }
    return row.withChildren(children);
  }

  private static Element with(Element cell, String attribute, int span) {
    if (span == 1) {
      return cell.attribute(attribute).isPresent() ? cell.without(attribute) : cell;
    }
    return cell.with(attribute, Integer.toString(span));
  }
}
