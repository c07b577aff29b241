package org.octavo.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;

/**
 * An element of the structure tree (ISO 32000-1 14.7). Blocks stand in the order of the book's
 * text; what stands within a line comes in the order of its ink, so that text, links and text again
 * are told one after the other.
 */
final class StructureElement {

  /** Wherever its content is, the element must be there: rows would lose their columns. */
  private static final List<String> KEPT_WHEN_EMPTY = List.of("TD", "TH");

  private static final List<String> MUST_NOT_HOLD_PARAGRAPHS =
      List.of("L", "Table", "THead", "TBody", "TFoot", "TR", "TOC");

  private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");
  private static final COSName REFERENCES = COSName.getPDFName("Ref");
  private static final COSName MARKED_CONTENT_REFERENCE = COSName.getPDFName("MCR");
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

  private final String type;
  private final StructureElement parent;
  private final boolean inline;
  private final StructureNamespace namespace;
  private final COSDictionary dictionary = new COSDictionary();
  private final List<Kid> kids = new ArrayList<>();
  private StructureElement paragraph;
  private Position origin = Position.GENERATED;
  private boolean attached;
  private boolean standing;
  private COSDictionary page = new COSDictionary();

  private sealed interface Kid {}

  private record Child(StructureElement element) implements Kid {}

  private record Content(COSDictionary page, int id) implements Kid {}

  private record Annotation(COSDictionary page, COSDictionary annotation) implements Kid {}

  private StructureElement(
      String type, StructureElement parent, boolean inline, StructureNamespace namespace) {
    this.type = type;
    this.namespace = namespace;
    this.parent = parent;
    this.inline = inline;
    dictionary.setItem(COSName.TYPE, STRUCTURE_ELEMENT);
    namespace.name(dictionary, type);
  }

  static StructureElement document(StructureNamespace namespace) {
    StructureElement document = new StructureElement("Document", null, false, namespace);
    document.attached = true;
    return document;
  }

  /**
   * A child, at its place in the tree, or, in an element with inline content, where its first ink
   * will be.
   *
   * @param holdsInline whether the child has inline content
   */
  StructureElement child(String childType, boolean holdsInline) {
    StructureElement child = new StructureElement(childType, this, holdsInline, namespace);
    if (!inline) {
      child.attached = true;
      kids.add(new Child(child));
    }
    return child;
  }

  /** A child that stands where its first ink will be, even among blocks. */
  StructureElement latecomer(String childType) {
    return new StructureElement(childType, this, true, namespace);
  }

  /** The paragraph for content that stands directly in this element, which must not be bare. */
  StructureElement paragraph() {
    if (paragraph == null) {
      StructureElement around = this;
      while (MUST_NOT_HOLD_PARAGRAPHS.contains(around.type)) {
        around = around.parent;
      }
      paragraph = around.latecomer("P");
    }
    return paragraph;
  }

  /** The first child. */
  Optional<StructureElement> first() {
    return kids.isEmpty() || !(kids.get(0) instanceof Child child)
        ? Optional.empty()
        : Optional.of(child.element);
  }

  /** The child added last. */
  Optional<StructureElement> last() {
    return kids.isEmpty() || !(kids.get(kids.size() - 1) instanceof Child child)
        ? Optional.empty()
        : Optional.of(child.element);
  }

  /** This element, or the nearest around it, of a type. */
  Optional<StructureElement> nearest(String wanted) {
    for (StructureElement e = this; e != null; e = e.parent) {
      if (e.type.equals(wanted)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  boolean isIn(String wanted) {
    return nearest(wanted).isPresent();
  }

  /** What the author wrote this element with; the first to say so is right. */
  void comesFrom(Position place) {
    if (origin.file().isEmpty()) {
      origin = place;
    }
  }

  /** The line this element comes from, or the one around it. */
  Position origin() {
    return origin.file().isEmpty() && parent != null ? parent.origin() : origin;
  }

  /** Tells where this element and all below come from, once the file has given them numbers. */
  void tell(Origins origins) {
    if (dictionary.getKey() != null) {
      origins.mark(Origins.PDF_OBJECTS, (int) dictionary.getKey().getNumber(), 0, origin());
    }
    for (Kid kid : kids) {
      if (kid instanceof Child child) {
        child.element.tell(origins);
      }
    }
  }

  void language(String tag) {
    dictionary.setString(COSName.LANG, tag);
  }

  /** What is read out instead of a picture (14.9.3). */
  void alternative(String text) {
    dictionary.setString(COSName.ALT, text);
  }

  void identify(String id) {
    dictionary.setString(COSName.getPDFName("ID"), id);
  }

  /** What people call it, as lists of headings show it (14.7.2). */
  void title(String text) {
    dictionary.setString(COSName.T, text);
  }

  /** Another element that this one speaks of (ISO 32000-2 14.7.2). */
  void refersTo(StructureElement other) {
    COSArray others = dictionary.getCOSArray(REFERENCES);
    if (others == null) {
      others = new COSArray();
      dictionary.setItem(REFERENCES, others);
    }
    others.add(other.dictionary);
  }

  /** Gives this element and those around it a place, if they have none yet. */
  private void attach() {
    if (parent == null) {
      return;
    }
    parent.attach();
    if (!attached) {
      attached = true;
      parent.kids.add(new Child(this));
    }
  }

  String type() {
    return type;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  void addContent(COSDictionary onPage, int id) {
    attach();
    kids.add(new Content(onPage, id));
  }

  void addAnnotation(COSDictionary onPage, COSDictionary annotation) {
    attach();
    kids.add(new Annotation(onPage, annotation));
  }

  /** Sets the attribute object, if it says more than who owns it (14.7.5). */
  void attributes(COSDictionary attributes) {
    if (attributes.size() > 1) {
      attributes.setDirect(true);
      dictionary.setItem(COSName.A, attributes);
    }
  }

  /**
   * Completes the dictionaries of this element and all below; false when there is nothing in it.
   */
  boolean complete() {
    COSArray array = new COSArray();
    for (Kid kid : kids) {
      if (kid instanceof Child child) {
        if (child.element.complete()) {
          child.element.dictionary.setItem(COSName.P, dictionary);
          array.add(child.element.dictionary);
        }
      } else if (kid instanceof Content content) {
        array.add(reference(content));
      } else if (kid instanceof Annotation annotation) {
        array.add(reference(annotation));
      }
    }
    if (array.size() > 0) {
      dictionary.setItem(COSName.K, array.size() == 1 ? array.get(0) : array);
    }
    standing = array.size() > 0 || KEPT_WHEN_EMPTY.contains(type);
    return standing;
  }

  /** This element, or the nearest around it that has something in it, once all are complete. */
  StructureElement standing() {
    return standing || parent == null ? this : parent.standing();
  }

  /** A bare number for content on the element's own page, a reference for content on others. */
  private COSBase reference(Content content) {
    if (!dictionary.containsKey(COSName.PG)) {
      page = content.page;
      dictionary.setItem(COSName.PG, page);
    }
    if (content.page == page) {
      return COSInteger.get(content.id);
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MARKED_CONTENT_REFERENCE);
    reference.setItem(COSName.PG, content.page);
    reference.setInt(COSName.MCID, content.id);
    reference.setDirect(true);
    return reference;
  }

  private static COSBase reference(Annotation annotation) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
    reference.setItem(COSName.PG, annotation.page);
    reference.setItem(COSName.OBJ, annotation.annotation);
    reference.setDirect(true);
    return reference;
  }
}
