package org.octavo.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/**
 * Numbers the notes of a chapter in the order of their first calls. A note that is called in a note
 * is numbered after it.
 */
final class NoteNumbering {

  private final Map<String, Element> bodies;

  private final Set<Position> placed;
  private final String chapter;
  private final Ids ids;
  private final Diagnostics diagnostics;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> noteIds = new ArrayList<>();
  private final List<String> callIds = new ArrayList<>();
  private final List<Element> called = new ArrayList<>();
  private int depth;
  private boolean tooManyReported;

  /**
   * @param bodies the file's notes by label
   * @param placed the positions of the notes that are already in a chapter
   * @param chapter the id of the chapter
   */
  NoteNumbering(
      Map<String, Element> bodies,
      Set<Position> placed,
      String chapter,
      Ids ids,
      Diagnostics diagnostics) {
    this.bodies = bodies;
    this.placed = placed;
    this.chapter = chapter;
    this.ids = ids;
    this.diagnostics = diagnostics;
  }

  /** Replaces the element by a numbered link if it is a note call. */
  Element called(Element element) {
    if (!element.is("note-call")) {
      return element;
    }
    String label = element.attribute("label").orElse("");
    if (!bodies.containsKey(label)) {
      diagnostics.reportUnknown(Code.UNDEFINED_NOTE, element.origin(), label, bodies.keySet());
      return Elements.element("span", element.origin());
    }
    Integer before = numbers.get(label);
    if (depth == Limit.NOTE_NESTING.most()) {
      diagnostics.report(Code.NESTED_NOTE, element.origin(), Limit.NOTE_NESTING.most());
      return Elements.element("span", element.origin());
    }
    if (before == null && numbers.size() == Limit.NOTES.count()) {
      reportTooMany(element);
      return Elements.element("span", element.origin());
    }
    int number = before == null ? numbers.size() + 1 : before;
    String callId = ids.unique(chapter + "-call-" + number);
    if (before == null) {
      open(label, callId);
    }
    Element link =
        new Element(
            "a",
            Elements.attributes(
                "id",
                callId,
                "href",
                "#" + noteIds.get(number - 1),
                "role",
                "doc-noteref",
                "epub:type",
                "noteref"),
            List.of(Elements.text(String.valueOf(number), element.origin())),
            element.origin());
    return Elements.element("sup", "note-call", element.origin(), link);
  }

  private void reportTooMany(Element call) {
    if (!tooManyReported) {
      tooManyReported = true;
      diagnostics.report(Code.TOO_MANY_NOTES, call.origin(), Limit.NOTES.count());
    }
  }

  private void open(String label, String callId) {
    int index = numbers.size();
    numbers.put(label, index + 1);
    noteIds.add(ids.unique(chapter + "-note-" + (index + 1)));
    callIds.add(callId);
    Element body = ownIds(bodies.get(label));
    called.add(body);
    depth++;
    called.set(index, Rewrite.each(body, this::called));
    depth--;
  }

  /** The notes in the order of their calls. Call this after all elements of the chapter. */
  List<Note> inOrder() {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < called.size(); i++) {
      Element body = called.get(i);
      Map<String, String> attributes =
          Elements.attributes(
              "class", "note",
              "id", noteIds.get(i),
              "role", "doc-footnote",
              "epub:type", "footnote");
      notes.add(
          new Note(
              i + 1,
              noteIds.get(i),
              callIds.get(i),
              new Element("aside", attributes, body.children(), body.origin())));
    }
    return notes;
  }

  /**
   * The body, without ids if it is already in another chapter: chapters cut from one file may call
   * the same note.
   */
  private Element ownIds(Element body) {
    return placed.add(body.origin()) ? body : Rewrite.each(body, element -> element.without("id"));
  }
}
