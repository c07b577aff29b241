package org.octavo.pdf.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

class StructureAttributesTest {

  @ParameterizedTest
  @CsvSource({"row, Row", "rowgroup, Row", "col, Column", "colgroup, Column"})
  void headerCellHasScopeOfItsAttribute(String attribute, String scope) {
    assertThat(scope(header(Map.of("scope", attribute)), true)).isEqualTo(scope);
    assertThat(scope(header(Map.of("scope", attribute)), false)).isEqualTo(scope);
  }

  @Test
  void headerCellWithoutScopeIsForColumnsInTheHeadAndForRowsElsewhere() {
    assertThat(scope(header(Map.of()), true)).isEqualTo("Column");
    assertThat(scope(header(Map.of()), false)).isEqualTo("Row");
  }

  private static String scope(Element cell, boolean inHead) {
    return StructureAttributes.cell(cell, inHead).getNameAsString("Scope");
  }

  private static Element header(Map<String, String> attributes) {
    return new Element("th", attributes, List.of(), Position.GENERATED);
  }
}
