package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.source.Role;
import org.octavo.source.SourceFile;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Makes chapters from resolved drafts and from the content of generated pages. */
final class ChapterRoot {

  private ChapterRoot() {}

  static Chapter chapter(
      DraftChapter draft,
      ChapterNumber number,
      String id,
      String bookLanguage,
      NoteNumbering notes) {
    List<Node> blocks =
        Rewrite.each(
            draft.blocks(),
            element ->
                Headings.level(element) == 1
                    ? notes.called(numbered(element, number))
                    : notes.called(element));
    Position origin = draft.file().map(file -> file.position(1, 1)).orElse(Position.GENERATED);
    Map<String, String> attributes = Elements.attributes("id", id, "class", classes(draft));
    if (!draft.language().equals(bookLanguage)) {
      attributes.put("lang", draft.language());
    }
    return new Chapter(
        id,
        draft.place(),
        new Chapter.Heading(number.number(), number.label().text(), draft.title()),
        draft.language(),
        new Element("section", attributes, blocks, origin),
        notes.inOrder());
  }

  /** A generated page. */
  static Chapter generated(
      Role role, String id, String name, String title, String language, List<Node> content) {
    Map<String, String> attributes = Elements.attributes("id", id, "class", role.keyword());
    return new Chapter(
        id,
        BookPlace.of(role),
        Chapter.Heading.unnumbered(name, title),
        language,
        new Element("section", attributes, content, Position.GENERATED),
        List.of());
  }

  /** The heading of a generated page. */
  static Element heading(Phrase title) {
    Position at = Position.GENERATED;
    Element words = Elements.element("span", "chapter-title", at, Elements.text(title.text(), at));
    return Elements.marked(Elements.element("h1", at, words), title);
  }

  private static String classes(DraftChapter draft) {
    List<String> classes = new ArrayList<>();
    classes.add(draft.role().keyword());
    draft.file().map(SourceFile::classes).ifPresent(classes::addAll);
    return String.join(" ", classes);
  }

  /**
   * {@code <h1><span class="chapter-number">3</span> <span class="chapter-title">…</span></h1>}.
   */
  private static Element numbered(Element heading, ChapterNumber number) {
    Position at = heading.origin();
    List<Node> children = new ArrayList<>();
    if (!number.shown().isEmpty()) {
      children.add(Elements.element("span", "chapter-number", at, number.shown()));
      children.add(Elements.text(" ", at));
    }
    children.add(Element.of("span", "chapter-title", at, heading.children()));
    return heading.withChildren(children);
  }
}
