package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.source.Entry;
import org.octavo.source.Manuscript;
import org.octavo.source.Role;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * A whole book in one file. If the file has a single heading of the highest level, that heading is
 * the title of the book and the headings below it begin the chapters. If it has several, each
 * begins a chapter.
 *
 * @param bookTitle the heading with the title of the book
 * @param isShown whether that heading is also the title of a chapter
 */
record SingleFileBook(List<ChapterBlocks> pieces, Optional<Element> bookTitle, boolean isShown) {

  static SingleFileBook of(Entry.File entry, List<Node> blocks, Manuscript manuscript) {
    List<Element> headings =
        blocks.stream()
            .filter(block -> Headings.level(block) > 0)
            .map(Element.class::cast)
            .toList();
    List<Element> highest = highest(headings);
    if (highest.isEmpty()) {
      return withoutTitle(ChapterBlocks.of(blocks, Optional.empty(), entry));
    }
    Element first = highest.get(0);
    if (highest.size() > 1 || headings.get(0) != first) {
      return new SingleFileBook(
          ChapterBlocks.splitAt(highest, blocks, entry), Optional.empty(), false);
    }
    if (!isBookTitle(first, manuscript)) {
      return withoutTitle(ChapterBlocks.of(blocks, Optional.of(first), entry));
    }
    List<Element> chapters = highest(headings.subList(1, headings.size()));
    if (chapters.isEmpty()) {
      ChapterBlocks whole = ChapterBlocks.of(blocks, Optional.of(first), entry);
      return new SingleFileBook(List.of(whole), Optional.of(first), true);
    }
    return titled(first, chapters, blocks, entry);
  }

  /** Text between the title and the first chapter becomes an introduction under the title. */
  private static SingleFileBook titled(
      Element title, List<Element> chapters, List<Node> blocks, Entry.File entry) {
    int body = blocks.indexOf(chapters.get(0));
    List<Node> opening = blocks.subList(0, body);
    boolean hasIntroduction = opening.size() > 1;
    List<ChapterBlocks> pieces = new ArrayList<>();
    if (hasIntroduction) {
      pieces.add(new ChapterBlocks(opening, Optional.of(title), BookPlace.of(Role.INTRODUCTION)));
    }
    pieces.addAll(ChapterBlocks.splitAt(chapters, blocks.subList(body, blocks.size()), entry));
    return new SingleFileBook(pieces, Optional.of(title), hasIntroduction);
  }

  private static SingleFileBook withoutTitle(ChapterBlocks piece) {
    return new SingleFileBook(List.of(piece), Optional.empty(), false);
  }

  private static List<Element> highest(List<Element> headings) {
    int level = headings.stream().mapToInt(Headings::level).min().orElse(0);
    return headings.stream().filter(heading -> Headings.level(heading) == level).toList();
  }

  private static boolean isBookTitle(Element heading, Manuscript manuscript) {
    return !manuscript.titled()
        || Slugs.slug(Headings.plainText(heading))
            .equals(Slugs.slug(manuscript.metadata().title()));
  }
}
