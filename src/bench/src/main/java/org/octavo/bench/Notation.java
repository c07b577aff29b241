package org.octavo.bench;

import java.util.List;

/** Writes a made-up book in one markup language. Its words need no escapes in any of them. */
abstract class Notation {

  private final StringBuilder out = new StringBuilder();

  final String book(List<MadeUpBook.Chapter> chapters) {
    out.setLength(0);
    head();
    for (MadeUpBook.Chapter chapter : chapters) {
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

  /** What stands at the book's end. */
  void foot() {}
}
