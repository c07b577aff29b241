package org.octavo.bench;

import java.util.List;

/** AsciiDoc for asciidoctor-maven-plugin. */
final class AsciiDoc extends Notation {

  @Override
  void head() {
    add("= A Made-up Book\nThe Bench\n:doctype: book\n:toc:\n:lang: en");
  }

  @Override
  void title(String title) {
    add("== " + title);
  }

  @Override
  void heading(String text) {
    add("=== " + text);
  }

  @Override
  void table(Block.Table table) {
    StringBuilder rows = new StringBuilder("." + table.caption());
    rows.append("\n[cols=\"2,>1,3\",options=\"header\"]\n|===\n");
    for (List<String> row : table.rows()) {
      rows.append("|").append(String.join(" |", row)).append('\n');
    }
    add(rows.append("|===").toString());
  }

  @Override
  String emphasis(String text) {
    return "_" + text + "_";
  }

  @Override
  String note(String text) {
    return "footnote:[" + text + "]";
  }
}
