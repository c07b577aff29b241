package org.octavo.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.source.SourceFile;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * A chapter on its way: cut out of its file, its title an {@code h1} among the blocks if it has
 * one.
 *
 * @param file where it was written; none for a part that is only named in {@code book.yaml}
 * @param title plain text for contents and running heads; may be shorter than the heading
 * @param blocks in which headings have no gaps in their levels
 * @param notes what the file's notes say, by label
 * @param numbered whether the author lets it have a number
 */
record DraftChapter(
    Optional<SourceFile> file,
    Role role,
    Matter matter,
    String title,
    String language,
    List<Node> blocks,
    Map<String, Element> notes,
    boolean numbered) {

  Optional<Element> heading() {
    return Headings.title(blocks);
  }

  String fileName() {
    return file.map(SourceFile::name).orElse("");
  }

  DraftChapter with(List<Node> newBlocks, Map<String, Element> newNotes) {
    return new DraftChapter(file, role, matter, title, language, newBlocks, newNotes, numbered);
  }
}
