package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.octavo.diagnostic.Position;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.ObjectNumbers;
import org.octavo.pdf.object.ObjectText;
import org.octavo.pdf.object.PdfObject;

/**
 * An element of the structure tree (ISO 32000-1 14.7). Blocks are in the order of the book's text.
 * Inline elements are in the order of their ink, so that text, a link and more text are read one
 * after the other.
 */
public final class StructureElement implements PdfObject {

  private final StructureType type;
  private final StructureElement parent;
  private final boolean inline;
  private final StructureNamespace namespace;

  /** Text entries by key, such as the language or the text alternative. */
  private Map<String, String> texts = Map.of();

  private Optional<COSDictionary> attributes = Optional.empty();
  private List<StructureElement> references = List.of();
  private final List<StructureKid> kids = new ArrayList<>();
  private StructureElement paragraph;
  private Position origin = Position.GENERATED;

  /** Whether the element is among its parent's children. */
  private boolean attached;

  /** Whether the element is in the file. */
  private boolean written;

  /** The object number; 0 until the tree is complete. */
  private int number;

  private StructureElement(
      StructureType type, StructureElement parent, boolean inline, StructureNamespace namespace) {
    this.type = type;
    this.namespace = namespace;
    this.parent = parent;
    this.inline = inline;
  }

  static StructureElement document(StructureNamespace namespace) {
    StructureElement document =
        new StructureElement(StructureType.DOCUMENT, null, false, namespace);
    document.attached = true;
    return document;
  }

  /**
   * Adds a child: in an element with blocks at the end, in an element with inline content where the
   * child's first ink will be.
   *
   * @param holdsInline whether the child has inline content
   */
  StructureElement child(StructureType childType, boolean holdsInline) {
    StructureElement child = new StructureElement(childType, this, holdsInline, namespace);
    if (!inline) {
      child.attached = true;
      kids.add(new StructureKid.Child(child));
    }
    return child;
  }

  /** A child with inline content that is added where its first ink will be, even among blocks. */
  StructureElement detachedChild(StructureType childType) {
    return new StructureElement(childType, this, true, namespace);
  }

  /** The paragraph for text that is directly in this element; in or around the element. */
  StructureElement paragraph() {
    if (paragraph == null) {
      StructureElement around = this;
      while (around.type.holdsOnlyParts()) {
        around = around.parent;
      }
      paragraph = around.detachedChild(StructureType.P);
    }
    return paragraph;
  }

  Optional<StructureElement> firstChild() {
    return childAt(0);
  }

  Optional<StructureElement> lastChild() {
    return childAt(kids.size() - 1);
  }

  private Optional<StructureElement> childAt(int index) {
    return !kids.isEmpty() && kids.get(index) instanceof StructureKid.Child child
        ? Optional.of(child.element())
        : Optional.empty();
  }

  /** This element or the nearest ancestor of a type. */
  Optional<StructureElement> nearest(StructureType wanted) {
    for (StructureElement e = this; e != null; e = e.parent) {
      if (e.type == wanted) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** Sets where the element was written, unless it is set. */
  void origin(Position place) {
    if (origin.file().isEmpty()) {
      origin = place;
    }
  }

  /** Where the element, or else the nearest ancestor with an origin, was written. */
  public Position origin() {
    return origin.file().isEmpty() && parent != null ? parent.origin() : origin;
  }

  /**
   * @param tag BCP 47 language tag (14.9.2)
   */
  void language(String tag) {
    text("Lang", tag);
  }

  /** Sets the text that is read out instead of an image (14.9.3). */
  void alternative(String text) {
    text("Alt", text);
  }

  void id(String id) {
    text("ID", id);
  }

  /** Sets the title that lists of headings show (14.7.2). */
  void title(String text) {
    text("T", text);
  }

  private void text(String key, String text) {
    if (texts.isEmpty()) {
      texts = new TreeMap<>();
    }
    texts.put(key, text);
  }

  /** Adds a reference to another element (ISO 32000-2 14.7.2). */
  void refersTo(StructureElement other) {
    if (references.isEmpty()) {
      references = new ArrayList<>();
    }
    references.add(other);
  }

  /** Adds this element and its ancestors to their parents, unless they are added. */
  private void attach() {
    if (parent == null) {
      return;
    }
    parent.attach();
    if (!attached) {
      attached = true;
      parent.kids.add(new StructureKid.Child(this));
    }
  }

  StructureType type() {
    return type;
  }

  /** The tag of this element's marked content. */
  public String contentTag() {
    return type.contentTag();
  }

  /** A reference to this element. The tree must be complete. */
  public COSObject reference() {
    return new COSObject(null, new COSObjectKey(number, 0));
  }

  int number() {
    return number;
  }

  void number(int objectNumber) {
    number = objectNumber;
  }

  /**
   * @param page dictionary of the page
   * @param id of the marked content on the page
   */
  void addContent(COSDictionary page, int id) {
    attach();
    kids.add(new StructureKid.Content(page, id));
  }

  void addAnnotation(COSDictionary page, COSDictionary annotation) {
    attach();
    kids.add(new StructureKid.Annotation(page, annotation));
  }

  /** Sets the attribute object, unless it has nothing but its owner (14.7.5). */
  void attributes(COSDictionary wanted) {
    if (wanted.size() > 1) {
      wanted.setDirect(true);
      attributes = Optional.of(wanted);
    }
  }

  /**
   * Removes empty elements below this one.
   *
   * @return whether this element is not empty
   */
  boolean removeEmpty() {
    kids.removeIf(kid -> kid instanceof StructureKid.Child child && !child.element().removeEmpty());
    written = !kids.isEmpty() || type.isKeptWhenEmpty();
    return written;
  }

  /** This element and all below, in the order of the text. */
  List<StructureElement> all() {
    List<StructureElement> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<StructureElement> all) {
    all.add(this);
    for (StructureKid kid : kids) {
      if (kid instanceof StructureKid.Child child) {
        child.element().collect(all);
      }
    }
  }

  /** This element or the nearest ancestor that is in the file. The tree must be complete. */
  StructureElement nearestWritten() {
    return written || parent == null ? this : parent.nearestWritten();
  }

  @Override
  public void write(Bytes out, ObjectNumbers numbers) {
    write(out, numbers, parent.number);
  }

  /**
   * @param parentNumber object number of the parent or of the root
   */
  void write(Bytes out, ObjectNumbers numbers, int parentNumber) {
    out.put("<</Type/StructElem/S/");
    namespace.writeType(type, out, numbers);
    out.put("/P ").integer(parentNumber).put(" 0 R");
    texts.forEach((key, text) -> ObjectText.string(text, out.put('/').put(key)));
    attributes.ifPresent(own -> ObjectText.write(own, out.put("/A"), numbers));
    if (!references.isEmpty()) {
      out.put("/Ref[");
      references.forEach(to -> out.integer(to.number).put(" 0 R "));
      out.put(']');
    }
    writeKids(out, numbers);
    out.put(">>");
  }

  private void writeKids(Bytes out, ObjectNumbers numbers) {
    int page = pageNumber(numbers);
    if (page > 0) {
      out.put("/Pg ").integer(page).put(" 0 R");
    }
    if (!kids.isEmpty()) {
      boolean several = kids.size() > 1;
      out.put(several ? "/K[" : "/K ");
      kids.forEach(kid -> kid.write(page, out, numbers));
      out.put(several ? "]" : "");
    }
  }

  /** The object number of the page with the first content; 0 without content. */
  private int pageNumber(ObjectNumbers numbers) {
    for (StructureKid kid : kids) {
      if (kid instanceof StructureKid.Content content) {
        return numbers.of(content.page());
      }
    }
    return 0;
  }
}
