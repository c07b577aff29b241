package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.source.Entry;
import org.octavo.source.Role;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * The blocks of a file that make one chapter, as the author wrote them.
 *
 * @param title the heading that is the chapter's title; one of the blocks
 */
record ChapterBlocks(List<Node> blocks, Optional<Element> title, BookPlace place) {

  /** The title may give a role as its class: {@code ## Thanks {.acknowledgements}}. */
  static ChapterBlocks of(List<Node> blocks, Optional<Element> title, Entry.File entry) {
    Optional<Role> role =
        title.flatMap(
            heading ->
                heading.classes().stream()
                    .map(Role::ofKeyword)
                    .flatMap(Optional::stream)
                    .findFirst());
    return new ChapterBlocks(
        blocks, title, role.map(BookPlace::of).orElse(new BookPlace(entry.role(), entry.matter())));
  }

  /** The level at which the title was written; all other headings are on lower levels. */
  int topLevel() {
    return title.map(Headings::level).orElse(1);
  }

  /** Cuts before each title but the first. */
  static List<ChapterBlocks> splitAt(List<Element> titles, List<Node> blocks, Entry.File entry) {
    List<ChapterBlocks> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < titles.size(); i++) {
      int end = i + 1 < titles.size() ? blocks.indexOf(titles.get(i + 1)) : blocks.size();
      pieces.add(ChapterBlocks.of(blocks.subList(start, end), Optional.of(titles.get(i)), entry));
      start = end;
    }
    return pieces;
  }
}
