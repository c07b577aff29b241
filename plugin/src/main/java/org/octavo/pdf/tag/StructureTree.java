package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.octavo.layout.ink.Owner;
import org.octavo.tree.Element;

/**
 * The book's structure as the file tells it, made from the trees and not guessed from the pages.
 * Which structure element the content of an element belongs to is settled before pages are painted,
 * so that they can be painted beside each other.
 */
public final class StructureTree {

  private final StructureNamespace namespace;
  private final StructureElement document;

  /** For content of an element that is in no tree of the book. */
  private final StructureElement stray;

  /** Nothing for decoration. */
  private final Map<Element, Optional<StructureElement>> contents = new HashMap<>();

  private final Map<Element, StructureElement> markers = new HashMap<>();
  private final Map<String, StructureElement> byId = new TreeMap<>();

  /** The numbers of notes lead back to where they are called. */
  private final Map<Element, String> callIds = new HashMap<>();

  /** Elements with the id of the one that they speak of, which may speak of them too. */
  private final List<Reference> references = new ArrayList<>();

  /** By the ids that links lead to. */
  private final Map<String, StructureElement> targets = new HashMap<>();

  private final Map<StructureElement, COSDictionary> numberings = new IdentityHashMap<>();

  private record Reference(StructureElement from, String to, boolean mutual) {}

  StructureTree(StructureNamespace namespace) {
    this.namespace = namespace;
    document = StructureElement.document(namespace);
    stray = document.latecomer("P");
  }

  public StructureElement document() {
    return document;
  }

  StructureNamespace namespace() {
    return namespace;
  }

  /** The element that a link to the id leads to, once all are complete. */
  public StructureElement target(String id) {
    return targets.getOrDefault(id, document).standing();
  }

  /** Notes and their calls, and the contents and their headings, learn of each other. */
  void tieReferences() {
    for (Reference reference : references) {
      StructureElement to = target(reference.to);
      reference.from.refersTo(to);
      if (reference.mutual) {
        to.refersTo(reference.from);
      }
    }
  }

  /** The elements that can be asked for by name, in the order of the names. */
  Map<String, StructureElement> byId() {
    return byId;
  }

  /** To which structure element ink belongs; none for decoration. */
  public Optional<StructureElement> of(Owner owner) {
    if (!(owner instanceof Owner.Content content)) {
      return Optional.empty();
    }
    if (content.part() == Owner.Part.MARKER && markers.containsKey(content.element())) {
      return Optional.of(markers.get(content.element()));
    }
    return contents.getOrDefault(content.element(), Optional.of(stray));
  }

  /** The id of the place that ink leads back to, if it is the number of a note. */
  public Optional<String> calledAt(Owner owner) {
    return owner instanceof Owner.Content content && content.part() == Owner.Part.MARKER
        ? Optional.ofNullable(callIds.get(content.element()))
        : Optional.empty();
  }

  /** Content of the element belongs to the structure element. */
  void hold(Element element, StructureElement structure) {
    contents.put(element, Optional.of(structure));
  }

  /** Content of the element is decoration. */
  void silence(Element element) {
    contents.put(element, Optional.empty());
  }

  /** What stands before the element belongs to the structure element. */
  void mark(Element element, StructureElement label) {
    markers.put(element, label);
  }

  /** The number of a note leads back to a place. */
  void leadBack(Element note, String callId) {
    callIds.put(note, callId);
  }

  /** If the items of the list are labelled, then so. */
  void number(StructureElement list, COSDictionary numbering) {
    numberings.put(list, numbering);
  }

  /** How the items of a list are labelled, as far as the tree tells. */
  COSDictionary numbering(StructureElement list) {
    return numberings.getOrDefault(list, new COSDictionary());
  }

  /** Links to the id lead to the structure element, if they lead to none yet. */
  void aim(StructureElement structure, String id) {
    targets.putIfAbsent(id, structure);
  }

  /** The structure element can be asked for by its id, and links lead to it. */
  void name(StructureElement structure, String id) {
    structure.identify(id);
    byId.put(id, structure);
    targets.put(id, structure);
  }

  /**
   * The structure element speaks of the one that a link to the id leads to.
   *
   * @param mutual and that of it
   */
  void refer(StructureElement from, String id, boolean mutual) {
    references.add(new Reference(from, id, mutual));
  }
}
