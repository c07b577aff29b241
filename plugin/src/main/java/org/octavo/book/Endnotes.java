package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Prints notes at the end of a chapter or of the book. The number before a note links back to its
 * call.
 */
final class Endnotes {

  private static final Position AT = Position.GENERATED;

  private Endnotes() {}

  /** Moves the notes of a chapter into a new section at its end. */
  static Chapter inChapter(Chapter chapter, Phrase heading) {
    if (chapter.notes().isEmpty()) {
      return chapter;
    }
    Element title = Elements.element("h2", "endnotes-title", AT, heading);
    List<Node> content = new ArrayList<>(chapter.root().children());
    content.add(
        section(
            Elements.attributes(
                "class", "endnotes",
                "epub:type", "endnotes",
                "role", "doc-endnotes",
                "aria-label", heading.text()),
            title,
            chapter.notes()));
    return chapter.with(chapter.root().withChildren(content), List.of());
  }

  /** Moves the notes of all chapters into a new chapter, if there are any. */
  static List<Chapter> inBook(List<Chapter> chapters, Phrase title, String language, Ids ids) {
    List<Chapter> placed = new ArrayList<>();
    List<Node> sections = new ArrayList<>();
    sections.add(ChapterRoot.heading(title));
    for (Chapter chapter : chapters) {
      placed.add(chapter.with(chapter.root(), List.of()));
      if (!chapter.notes().isEmpty()) {
        String name = chapter.title().isEmpty() ? chapter.label() : chapter.title();
        Element heading = Elements.element("h2", "endnotes-title", AT, Elements.text(name, AT));
        Map<String, String> part = Elements.attributes("class", "endnotes", "aria-label", name);
        sections.add(section(part, heading, chapter.notes()));
      }
    }
    if (sections.size() > 1) {
      String id = ids.unique(Role.NOTES.keyword());
      placed.add(
          ChapterRoot.generated(Role.NOTES, id, title.text(), title.text(), language, sections));
    }
    return placed;
  }

  private static Element section(
      Map<String, String> attributes, Element heading, List<Note> notes) {
    List<Node> content = new ArrayList<>();
    content.add(heading);
    notes.forEach(note -> content.add(entry(note)));
    return new Element("section", attributes, content, AT);
  }

  private static Element entry(Note note) {
    Position origin = note.body().origin();
    Element number =
        new Element(
            "a",
            Elements.attributes(
                "class", "note-number", "href", "#" + note.callId(), "role", "doc-backlink"),
            List.of(Elements.text(Integer.toString(note.number()), origin)),
            origin);
    List<Node> lead = List.of(number, Elements.text(" ", origin));
    List<Node> blocks = new ArrayList<>(note.body().children());
    if (!blocks.isEmpty() && blocks.get(0) instanceof Element first && first.is("p")) {
      List<Node> line = new ArrayList<>(lead);
      line.addAll(first.children());
      blocks.set(0, first.withChildren(line));
    } else {
      blocks.add(0, Element.of("p", origin, lead));
    }
    Map<String, String> attributes = Elements.attributes("class", "endnote", "id", note.id());
    return new Element("div", attributes, blocks, origin);
  }
}
