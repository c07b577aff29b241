package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.octavo.diagnostic.SourceMap;
import org.octavo.layout.ink.Owner;
import org.octavo.tree.Element;

/**
 * The structure of a book, made from its trees and not guessed from its pages. The structure
 * element of all content is known before the pages are painted, so they can be painted in parallel.
 */
public final class StructureTree {

  private final StructureNamespace namespace;
  private final StructureElement document;

  /** For content of elements that are in no tree of the book. */
  private final StructureElement stray;

  /** The structure element of each element's content; empty for decoration. */
  private final Map<Element, Optional<StructureElement>> contents = new HashMap<>();

  /** The structure element of each element's marker, such as a bullet or a note number. */
  private final Map<Element, StructureElement> markers = new HashMap<>();

  private final Map<String, StructureElement> byId = new TreeMap<>();

  /** The ids of the calls that notes lead back to. */
  private final Map<Element, String> callIds = new HashMap<>();

  private final List<Reference> references = new ArrayList<>();

  /** The structure elements that links lead to, by id. */
  private final Map<String, StructureElement> targets = new HashMap<>();

  private final Map<StructureElement, COSDictionary> numberings = new HashMap<>();

  /**
   * @param mutual whether the target refers to {@code from} too
   */
  private record Reference(StructureElement from, String targetId, boolean mutual) {}

  StructureTree(StructureNamespace namespace) {
    this.namespace = namespace;
    document = StructureElement.document(namespace);
    stray = document.detachedChild(StructureType.P);
  }

  StructureElement document() {
    return document;
  }

  StructureNamespace namespace() {
    return namespace;
  }

  /**
   * Ends the building of the tree: removes empty elements, numbers the others from 1, and connects
   * notes with their calls and entries of the contents with headings.
   */
  void complete() {
    document.removeEmpty();
    int last = 0;
    for (StructureElement element : document.all()) {
      element.number(++last);
    }
    for (Reference reference : references) {
      StructureElement target = target(reference.targetId);
      reference.from.refersTo(target);
      if (reference.mutual) {
        target.refersTo(reference.from);
      }
    }
  }

  /** Records where in the author's files each element comes from. The tree must be complete. */
  public void recordOrigins(SourceMap origins) {
    for (StructureElement element : document.all()) {
      origins.mark(SourceMap.PDF_OBJECTS, element.number(), 0, element.origin());
    }
  }

  /** The element that a link to the id leads to. The tree must be complete. */
  public StructureElement target(String id) {
    return targets.getOrDefault(id, document).nearestWritten();
  }

  /** The elements with an id, in the order of the ids. */
  Map<String, StructureElement> byId() {
    return byId;
  }

  /** The structure element that ink belongs to; empty for decoration. */
  public Optional<StructureElement> of(Owner owner) {
    if (!(owner instanceof Owner.Content content)) {
      return Optional.empty();
    }
    if (content.part() == Owner.Part.MARKER && markers.containsKey(content.element())) {
      return Optional.of(markers.get(content.element()));
    }
    return contents.getOrDefault(content.element(), Optional.of(stray));
  }

  /** The id of the note call that ink leads back to, if the ink is the number of a note. */
  public Optional<String> backLink(Owner owner) {
    return owner instanceof Owner.Content content && content.part() == Owner.Part.MARKER
        ? Optional.ofNullable(callIds.get(content.element()))
        : Optional.empty();
  }

  /** Puts the element's own content into the structure element. */
  void hold(Element element, StructureElement structure) {
    contents.put(element, Optional.of(structure));
  }

  /** Marks the element's own content as decoration. */
  void holdAsArtifact(Element element) {
    contents.put(element, Optional.empty());
  }

  /** Puts the element's marker into the structure element. */
  void holdMarker(Element element, StructureElement label) {
    markers.put(element, label);
  }

  /** Lets the number of a note lead back to its call. */
  void addBackLink(Element note, String callId) {
    callIds.put(note, callId);
  }

  /** Sets the attributes of a list for the case that its labels are painted. */
  void number(StructureElement list, COSDictionary numbering) {
    numberings.put(list, numbering);
  }

  /** The attributes set by {@link #number}; empty if there are none. */
  COSDictionary numbering(StructureElement list) {
    return numberings.getOrDefault(list, new COSDictionary());
  }

  /** Lets links to the id lead to the structure element, unless they lead to another one. */
  void addTarget(StructureElement structure, String id) {
    targets.putIfAbsent(id, structure);
  }

  /** Gives the structure element an id, and lets links to the id lead to it. */
  void identify(StructureElement structure, String id) {
    structure.id(id);
    byId.put(id, structure);
    targets.put(id, structure);
  }

  /**
   * Adds a reference to the structure element that links to the id lead to.
   *
   * @param mutual whether that element refers to {@code from} too
   */
  void refer(StructureElement from, String id, boolean mutual) {
    references.add(new Reference(from, id, mutual));
  }
}
