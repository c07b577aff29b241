package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.octavo.epub.Trees.e;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.octavo.text.HyphenationLibrary;
import org.octavo.tree.Element;
import org.octavo.tree.TreeText;

/** Tables that are almost or entirely too wide for a phone. */
class TableColumnsTest {

  /** Width of a phone in em of the table's font: 328 px at a font size of 14 px. */
  private static final double SCREEN = 328 / 14.0;

  @Test
  void leavesSmallTableUnchanged() {
    Element table = table("Name|Value|Notes", "one|1|a", "two|22|b");
    assertThat(TreeText.of(fitted(table))).isEqualTo(TreeText.of(table));
  }

  @Test
  void givesEachColumnRoomForItsWords() {
    Element table =
        fitted(
            table(
                "Pipeline|To|bcm|Opened|In January 2025",
                "Yamal–Europe|Poland, Germany|33|1999|no flow from Russia",
                "TurkStream|Turkey and the Balkans|31.5|2020|in use"));
    assertThat(table.text()).doesNotContain("\u00AD");
    List<Double> widths = widths(table);
    assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(100, within(0.3));
    // Widths in Arial: a digit has 0.556 em, "TurkStream" 5.2 em.
    assertThat(widths.get(0) / 100 * SCREEN).isGreaterThan(5.2 + 0.5);
    assertThat(widths.get(1) / 100 * SCREEN).isGreaterThan(4.1 + 0.5);
    assertThat(widths.get(2) / 100 * SCREEN).isGreaterThan(2.0 + 0.5);
    assertThat(widths.get(3) / 100 * SCREEN).isGreaterThan(3.7 + 0.5);
  }

  @Test
  void addsSoftHyphensIfWordsDoNotFit() {
    Element table =
        fitted(
            table(
                "Resolution|Date|Subject|For|Against|Abst.",
                "ES-11/2|24 Mar. 2022|Humanitarian consequences|140|5|38"));
    assertThat(table.text()).contains("con\u00ADsequences").contains("u\u00ADtion");
    // Room for four and for three digits.
    assertThat(widths(table).get(1) / 100 * SCREEN).isGreaterThan(4 * 0.556 + 0.5);
    assertThat(widths(table).get(3) / 100 * SCREEN).isGreaterThan(3 * 0.556 + 0.5);
  }

  @Test
  void doesNotHyphenateCodeAndCaptions() {
    Element table =
        fitted(
            e(
                "table",
                e("caption", "A characteristically extraordinary caption"),
                e(
                    "tr",
                    e("td", e("code", "internationalization")),
                    e("td", "internationalization"),
                    e("td", "responsibilities"))));
    assertThat(table.children().get(0).text()).doesNotContain("\u00AD");
    assertThat(table.children().get(1)).matches(node -> ((Element) node).is("colgroup"));
    List<String> cells = Arrays.asList(table.text().split("internationalization", -1));
    assertThat(cells).as("only the code is whole").hasSize(2);
  }

  @Test
  void handlesSpanningCells() {
    Element table =
        fitted(
            e(
                "table",
                e(
                    "tr",
                    e("td", "@rowspan=2", "Parliament"),
                    e("td", "@colspan=2", "Responsibilities")),
                e("tr", e("td", "international"), e("td", "domestic"))));
    assertThat(widths(table)).hasSize(3);
    assertThat(widths(table).get(1)).isGreaterThan(widths(table).get(2));
  }

  @Test
  void keepsColumnsOfAuthor() {
    Element table =
        e(
            "table",
            e("colgroup", e("col", "@span=3")),
            e("tr", e("td", "internationally"), e("td", "responsible"), e("td", "legislation")));
    assertThat(TreeText.of(fitted(table))).isEqualTo(TreeText.of(table));
  }

  @Test
  void limitsTableToWidthOfItsCells() {
    Element table =
        fitted(table("Name|Population|Capital", "Austria|9,100,000|Vienna", "Switzerland|8|Berne"));
    assertThat(table.attribute("style")).hasValue("max-width: 18em");
    assertThat(table.classes()).containsExactly(TableColumns.CLASS);
  }

  private static Element table(String head, String... rows) {
    List<Object> body = new ArrayList<>();
    for (String row : rows) {
      body.add(row("td", row));
    }
    return e("table", e("thead", row("th", head)), e("tbody", body.toArray()));
  }

  private static Element row(String cell, String row) {
    return e("tr", Arrays.stream(row.split("\\|")).map(text -> e(cell, text)).toArray());
  }

  private static Element fitted(Element table) {
    return new LineBreakHints(new HyphenationLibrary()).addTo(table, "en-GB");
  }

  private static List<Double> widths(Element table) {
    List<Double> widths = new ArrayList<>();
    table.walk(
        element -> {
          if (element.is("col")) {
            String style = element.attribute("style").orElseThrow();
            widths.add(Double.valueOf(style.replaceAll("[^0-9.]", "")));
          }
        });
    return widths;
  }
}
