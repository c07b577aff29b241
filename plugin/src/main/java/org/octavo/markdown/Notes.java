package org.octavo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** A chapter's notes: where they are called and what they say. */
final class Notes {

  private final Diagnostics findings;
  private final Map<String, Element> notes = new LinkedHashMap<>();
  private final Set<String> calls = new LinkedHashSet<>();
  private int inline;

  Notes(Diagnostics findings) {
    this.findings = findings;
  }

  /** The call of a note that has a definition. */
  Element call(String label, Position origin) {
    String key = key(label);
    calls.add(key);
    return element("note-call", key, List.of(), origin);
  }

  /**
   * A note whose text stands at its call. No author's label has a space, so its own cannot meet
   * one.
   */
  Element inline(List<Node> text, Position origin) {
    inline++;
    String label = "inline " + inline;
    notes.put(label, element("note", label, List.of(Element.of("p", origin, text)), origin));
    return call(label, origin);
  }

  void undefined(String label, Position origin) {
    findings.report(Code.UNDEFINED_NOTE, origin, label);
  }

  void define(FootnoteDefinition definition, Chapter chapter) {
    String key = key(definition.getLabel());
    Position origin = chapter.origins().of(definition);
    if (notes.containsKey(key)) {
      findings.report(
          Code.DUPLICATE_NOTE, origin, definition.getLabel(), notes.get(key).origin().line());
      return;
    }
    notes.put(key, element("note", key, List.of(), origin));
    notes.put(key, element("note", key, Blocks.of(definition, chapter, 2), origin));
  }

  /** The notes that are called, in the order they are written. */
  List<Element> called() {
    List<Element> called = new ArrayList<>();
    notes.forEach(
        (label, note) -> {
          if (calls.contains(label)) {
            called.add(note);
          } else {
            findings.report(Code.UNUSED_NOTE, note.origin(), label);
          }
        });
    return called;
  }

  /** Labels are matched without regard to case, like those of links (CommonMark 0.31 §4.7). */
  private static String key(String label) {
    return label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Element element(
      String name, String label, List<? extends Node> children, Position origin) {
    return new Element(name, Map.of("label", label), List.copyOf(children), origin);
  }
}
