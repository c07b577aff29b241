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
 * A chapter between its file and the finished {@link Chapter}. If it has a title, the title is an
 * {@code h1} among its blocks.
 *
 * @param file the file with its text; empty for a part without a file
 * @param title plain text for contents and running heads; may be shorter than the heading
 * @param numbered whether the author allows a number
 */
record DraftChapter(
    Optional<SourceFile> file,
    BookPlace place,
    String title,
    boolean numbered,
    String language,
    Content content) {

  /**
   * The text of a chapter.
   *
   * @param blocks their headings leave no level out
   * @param notes the bodies of its notes, by label
   */
  record Content(List<Node> blocks, Map<String, Element> notes) {}

  Role role() {
    return place.role();
  }

  Matter matter() {
    return place.matter();
  }

  List<Node> blocks() {
    return content.blocks();
  }

  Map<String, Element> notes() {
    return content.notes();
  }

  Optional<Element> heading() {
    return Headings.title(blocks());
  }

  String fileName() {
    return file.map(SourceFile::name).orElse("");
  }

  DraftChapter with(List<Node> blocks, Map<String, Element> notes) {
    return new DraftChapter(file, place, title, numbered, language, new Content(blocks, notes));
  }
}
