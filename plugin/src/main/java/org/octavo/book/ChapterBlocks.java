package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.source.Entry;
import org.octavo.source.Role;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * The blocks of one file that make one chapter, as written.
 *
 * @param title the heading among the blocks that is the chapter's title
 */
record ChapterBlocks(List<Node> blocks, Optional<Element> title, Placement placement) {

  /** A piece whose title may say in a class what it is: {@code ## Thanks {.acknowledgements}}. */
  static ChapterBlocks of(List<Node> blocks, Optional<Element> title, Entry.File entry) {
    Optional<Role> role =
        title.flatMap(
            heading ->
                heading.classes().stream()
                    .map(Role::ofKeyword)
                    .flatMap(Optional::stream)
                    .findFirst());
    return new ChapterBlocks(
        blocks, title, role.map(Placement::of).orElse(new Placement(entry.role(), entry.matter())));
  }

  /** The level at which the title was written; everything else is a level below. */
  int topLevel() {
    return title.map(Headings::level).orElse(1);
  }

  /** Cuts before each of the headings; what goes before the first stays with it. */
  static List<ChapterBlocks> splitAt(List<Element> titles, List<Node> blocks, Entry.File entry) {
    List<ChapterBlocks> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < titles.size(); i++) {
      int end = i + 1 < titles.size() ? indexOf(titles.get(i + 1), blocks) : blocks.size();
      pieces.add(ChapterBlocks.of(blocks.subList(start, end), Optional.of(titles.get(i)), entry));
      start = end;
    }
    return pieces;
  }

  /** By identity: the same heading may stand twice. */
  static int indexOf(Node wanted, List<Node> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) == wanted) {
        return i;
      }
    }
    throw new IllegalArgumentException("not among these blocks");
  }
}
