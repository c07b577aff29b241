package org.octavo.bench;

import java.util.List;

/** Writes a generated book in a markup language. Its words need no escaping in any of them. */
abstract class Notation {

  private final StringBuilder out = new StringBuilder();

  final String book(List<GeneratedBook.Chapter> chapters) {
    out.setLength(0);
    head();
    for (GeneratedBook.Chapter chapter : chapters) {
      title(chapter.title());
      chapter.blocks().forEach(this::block);
    }
    foot();
    return out.toString();
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading.text());
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Paragraph paragraph) {
      StringBuilder text = new StringBuilder();
      for (Block.Piece piece : paragraph.pieces()) {
        text.append(piece.emphasised() ? emphasis(piece.text()) : piece.text());
      }
      add(text.toString().strip() + paragraph.note().map(this::note).orElse(""));
    }
  }

  final void add(String block) {
    out.append(block).append("\n\n");
  }

  abstract void head();

  abstract void title(String title);

  abstract void heading(String text);

  abstract void table(Block.Table table);

  abstract String emphasis(String text);

  abstract String note(String text);

  /** Writes the end of the book. */
  void foot() {}
}
