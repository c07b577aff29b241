package org.octavo.bench;

import java.util.List;

/** Typst with the page size, typeface and justification of Octavo's default theme. */
final class Typst extends Notation {

  @Override
  void head() {
    add(
        """
        #set page(width: 396pt, height: 612pt, margin: (inside: 58pt, outside: 50pt, y: 60pt),
          numbering: "1")
        #set text(font: "Source Serif 4", size: 11pt, lang: "en", hyphenate: true)
        #set par(justify: true, leading: 0.55em, spacing: 0.55em, first-line-indent: 1.2em)
        #show heading.where(level: 1): it => { pagebreak(weak: true, to: "odd"); it }
        #outline()""");
  }

  @Override
  void title(String title) {
    add("= " + title);
  }

  @Override
  void heading(String text) {
    add("== " + text);
  }

  @Override
  void table(Block.Table table) {
    StringBuilder cells = new StringBuilder();
    for (List<String> row : table.rows()) {
      row.forEach(cell -> cells.append("[").append(cell).append("], "));
    }
    add(
        "#figure(table(columns: 3, align: (left, right, left), "
            + cells
            + "), caption: ["
            + table.caption()
            + "])");
  }

  @Override
  String emphasis(String text) {
    return "#emph[" + text + "]";
  }

  @Override
  String note(String text) {
    return "#footnote[" + text + "]";
  }
}
