package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.ObjectNumbers;
import org.octavo.pdf.object.ObjectText;
import org.octavo.pdf.object.PdfObject;

/**
 * An element of the structure tree (ISO 32000-1 14.7). Blocks stand in the order of the book's
 * text; what stands within a line comes in the order of its ink, so that text, links and text again
 * are told one after the other.
 */
public final class StructureElement implements PdfObject {

  /** Wherever its content is, the element must be there: rows would lose their columns. */
  private static final List<String> KEPT_WHEN_EMPTY = List.of("TD", "TH");

  private static final List<String> MUST_NOT_HOLD_PARAGRAPHS =
      List.of("L", "Table", "THead", "TBody", "TFoot", "TR", "TOC");

  private final String type;
  private final StructureElement parent;
  private final boolean inline;
  private final StructureNamespace namespace;

  /** What people read of it, by its key: an alternative, a language, a title. */
  private Map<String, String> texts = Map.of();

  private Optional<COSDictionary> attributes = Optional.empty();
  private List<StructureElement> references = List.of();
  private final List<StructureKid> kids = new ArrayList<>();
  private StructureElement paragraph;
  private Position origin = Position.GENERATED;
  private boolean attached;
  private boolean standing;

  /** Of the object, once all are complete. */
  private int number;

  private StructureElement(
      String type, StructureElement parent, boolean inline, StructureNamespace namespace) {
    this.type = type;
    this.namespace = namespace;
    this.parent = parent;
    this.inline = inline;
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
      kids.add(new StructureKid.Child(child));
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
    return kids.isEmpty() || !(kids.get(0) instanceof StructureKid.Child child)
        ? Optional.empty()
        : Optional.of(child.element());
  }

  /** The child added last. */
  Optional<StructureElement> last() {
    return kids.isEmpty() || !(kids.get(kids.size() - 1) instanceof StructureKid.Child child)
        ? Optional.empty()
        : Optional.of(child.element());
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
  public Position origin() {
    return origin.file().isEmpty() && parent != null ? parent.origin() : origin;
  }

  /**
   * Records where in the author's files this element and all elements below come from. They must
   * have their numbers.
   */
  public void recordOrigins(Origins origins) {
    for (StructureElement element : all()) {
      origins.mark(Origins.PDF_OBJECTS, element.number, 0, element.origin());
    }
  }

  void language(String tag) {
    say("Lang", tag);
  }

  /** What is read out instead of a picture (14.9.3). */
  void alternative(String text) {
    say("Alt", text);
  }

  void identify(String id) {
    say("ID", id);
  }

  /** What people call it, as lists of headings show it (14.7.2). */
  void title(String text) {
    say("T", text);
  }

  private void say(String key, String text) {
    if (texts.isEmpty()) {
      texts = new TreeMap<>();
    }
    texts.put(key, text);
  }

  /** Another element that this one speaks of (ISO 32000-2 14.7.2). */
  void refersTo(StructureElement other) {
    if (references.isEmpty()) {
      references = new ArrayList<>();
    }
    references.add(other);
  }

  /** Gives this element and those around it a place, if they have none yet. */
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

  public String type() {
    return type;
  }

  /** Once all are complete: as others refer to it. */
  public COSObject reference() {
    return new COSObject(null, new COSObjectKey(number, 0));
  }

  int number() {
    return number;
  }

  void addContent(COSDictionary onPage, int id) {
    attach();
    kids.add(new StructureKid.Content(onPage, id));
  }

  void addAnnotation(COSDictionary onPage, COSDictionary annotation) {
    attach();
    kids.add(new StructureKid.Annotation(onPage, annotation));
  }

  /** Sets the attribute object, if it says more than who owns it (14.7.5). */
  void attributes(COSDictionary wanted) {
    if (wanted.size() > 1) {
      wanted.setDirect(true);
      attributes = Optional.of(wanted);
    }
  }

  /**
   * Leaves out elements with nothing in them; gives numbers, from 1 on, to this and those below.
   */
  void complete() {
    settle();
    int last = 0;
    for (StructureElement element : all()) {
      element.number = ++last;
    }
  }

  private boolean settle() {
    kids.removeIf(kid -> kid instanceof StructureKid.Child child && !child.element().settle());
    standing = !kids.isEmpty() || KEPT_WHEN_EMPTY.contains(type);
    return standing;
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

  /** This element, or the nearest around it that has something in it, once all are complete. */
  StructureElement standing() {
    return standing || parent == null ? this : parent.standing();
  }

  @Override
  public void write(Bytes out, ObjectNumbers numbers) {
    write(out, numbers, parent.number);
  }

  /**
   * @param around number of the element or the root that this one stands in
   */
  void write(Bytes out, ObjectNumbers numbers, int around) {
    out.put("<</Type/StructElem/S/");
    namespace.name(type, out, numbers);
    out.put("/P ").integer(around).put(" 0 R");
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
    int own = ownPage(numbers);
    if (own > 0) {
      out.put("/Pg ").integer(own).put(" 0 R");
    }
    if (!kids.isEmpty()) {
      boolean several = kids.size() > 1;
      out.put(several ? "/K[" : "/K ");
      kids.forEach(kid -> kid.write(own, out, numbers));
      out.put(several ? "]" : "");
    }
  }

  /** That of its first content; 0 for none. */
  private int ownPage(ObjectNumbers numbers) {
    for (StructureKid kid : kids) {
      if (kid instanceof StructureKid.Content content) {
        return numbers.of(content.page());
      }
    }
    return 0;
  }
}
