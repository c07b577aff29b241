package org.octavo.bench;

/** Markdown for Octavo. */
final class Markdown extends Notation {

  @Override
  void head() {}

  @Override
  void title(String title) {
    add("# " + title);
  }

  @Override
  void heading(String text) {
    add("## " + text);
  }

  @Override
  void table(Block.Table table) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < table.rows().size(); row++) {
      rows.append("| ").append(String.join(" | ", table.rows().get(row))).append(" |\n");
      if (row == 0) {
        rows.append("|---|---:|---|\n");
      }
    }
    add(rows.toString().strip());
    add("Table: " + table.caption());
  }

  @Override
  String emphasis(String text) {
    return "*" + text + "*";
  }

  @Override
  String note(String text) {
    return "^[" + text + "]";
  }
}
