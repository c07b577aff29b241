package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** Cells are written as columns × rows. */
class RegularTablesTest {

  @ParameterizedTest
  @CsvSource({
    "1x1 1x1 / 1x1, 1x1 1x1 / 1x1 1x1",
    "1x2 1x1 / 1x1, 1x2 1x1 / 1x1",
    "1x9 1x1 / 1x1, 1x2 1x1 / 1x1",
    "1x0 1x1 / 1x1 / 1x1, 1x3 1x1 / 1x1 / 1x1",
    "3x1 / 1x1, 3x1 / 1x1 2x1",
    "1x1 1x2 1x1 / 3x1, 1x1 1x2 1x1 / 1x1 1x1",
    "9999x1, 1000x1",
  })
  void makesRowsEquallyLongAndClipsCells(String written, String expected) {
    List<Element> rows = new ArrayList<>();
    for (String row : written.split(" / ")) {
      List<Element> cells = new ArrayList<>();
      for (String cell : row.split(" ")) {
        String[] span = cell.split("x");
        cells.add(element("td", List.of()).with("colspan", span[0]).with("rowspan", span[1]));
      }
      rows.add(element("tr", cells));
    }
    Element table = element("table", List.of(element("tbody", rows)));
    StringBuilder regular = new StringBuilder();
    RegularTables.regular(table)
        .walk(
            e -> {
              if (e.is("tr")) {
                regular.append(regular.isEmpty() ? "" : "/ ");
              } else if (e.is("td")) {
                String columns = e.attribute("colspan").orElse("1");
                regular.append(columns).append('x').append(e.attribute("rowspan").orElse("1"));
                regular.append(' ');
              }
            });
    assertThat(regular.toString().strip()).isEqualTo(expected);
  }

  private static Element element(String name, List<Element> children) {
    return Element.of(name, Position.GENERATED, children);
  }
}
