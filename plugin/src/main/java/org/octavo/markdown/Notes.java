package org.octavo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Collects the notes of a chapter and the calls of them. */
final class Notes {

  private final Diagnostics diagnostics;
  private final Map<String, Element> notes = new LinkedHashMap<>();
  private final Set<String> calls = new LinkedHashSet<>();
  private int inline;

  Notes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void read(FootnoteDefinition definition, Blocks blocks) {
    blocks.chapter().notes().define(definition, blocks.chapter());
  }

  static void read(FootnoteReference reference, Inlines inlines) {
    ChapterContext chapter = inlines.chapter();
    Position origin = chapter.positions().of(reference);
    inlines.out().add(chapter.notes().call(reference.getLabel(), origin));
  }

  static void read(InlineFootnote note, Inlines inlines) {
    ChapterContext chapter = inlines.chapter();
    Position origin = chapter.positions().of(note);
    inlines.out().add(chapter.notes().inline(inlines.childrenOfNote(note), origin));
  }

  /** The call of a note that is defined. */
  private Element call(String label, Position origin) {
    String key = key(label);
    calls.add(key);
    return element("note-call", key, List.of(), origin);
  }

  /**
   * The call of a note whose text is written at its call. Its label contains a space, which no
   * label of an author can.
   */
  private Element inline(List<Node> text, Position origin) {
    inline++;
    String label = "inline " + inline;
    notes.put(label, element("note", label, List.of(Element.of("p", origin, text)), origin));
    return call(label, origin);
  }

  private void define(FootnoteDefinition definition, ChapterContext chapter) {
    String key = key(definition.getLabel());
    Position origin = chapter.positions().of(definition);
    if (notes.containsKey(key)) {
      int line = notes.get(key).origin().line();
      diagnostics.report(Code.DUPLICATE_NOTE, origin, definition.getLabel(), line);
      return;
    }
    notes.put(key, element("note", key, List.of(), origin));
    notes.put(key, element("note", key, Blocks.of(definition, chapter, 2), origin));
  }

  /** The called notes, in the order of their definitions; notes without a call are reported. */
  List<Element> called() {
    List<Element> called = new ArrayList<>();
    notes.forEach(
        (label, note) -> {
          if (calls.contains(label)) {
            called.add(note);
          } else {
            diagnostics.report(Code.UNUSED_NOTE, note.origin(), label);
          }
        });
    return called;
  }

  /** Labels are case-insensitive, like those of links (CommonMark 0.31 §4.7). */
  private static String key(String label) {
    return label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Element element(
      String name, String label, List<? extends Node> children, Position origin) {
    return new Element(name, Map.of("label", label), List.copyOf(children), origin);
  }
}
