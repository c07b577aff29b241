package org.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.ObjectNumbers;
import org.octavo.pdf.object.ObjectText;
import org.octavo.pdf.object.PdfObject;

/**
 * Connects the structure tree with the marked content and the links of the pages, then adds it to
 * the document.
 */
public final class Tagging {

  private static final COSName STRUCTURE_TREE_ROOT = COSName.getPDFName("StructTreeRoot");

  private final StructureTree structure;
  private final AnnotationMaker annotations;

  /** The owners of the marked-content sequences, page by page. */
  private final List<List<StructureElement>> parents = new ArrayList<>();

  private final List<StructureElement> annotationParents = new ArrayList<>();
  private final int pageCount;

  /** The lists whose first label has been seen. */
  private final Set<StructureElement> labelled = new HashSet<>();

  public Tagging(StructureTree structure, AnnotationMaker annotations, int pageCount) {
    this.structure = structure;
    this.annotations = annotations;
    this.pageCount = pageCount;
  }

  /**
   * Adds the next page.
   *
   * @param height of the page, in points
   */
  public void add(COSDictionary page, List<PageEvent> events, double height) {
    List<StructureElement> sequences = new ArrayList<>();
    COSArray added = new COSArray();
    for (PageEvent event : events) {
      if (event instanceof PageEvent.Marked marked) {
        marked.element().addContent(page, sequences.size());
        sequences.add(marked.element());
      } else if (event instanceof PageEvent.Drawn drawn) {
        StructureElement part = drawn.element();
        part.nearest(StructureType.FIGURE)
            .or(() -> part.nearest(StructureType.FORMULA))
            .ifPresent(figure -> addBox(figure, drawn));
      } else if (event instanceof PageEvent.Labelled label) {
        addNumbering(label);
      } else if (event instanceof PageEvent.Linked link) {
        annotations
            .make(link, page, height)
            .ifPresent(
                annotation -> {
                  addAnnotation(annotation, page, link.element());
                  added.add(annotation);
                });
      }
    }
    if (!sequences.isEmpty()) {
      page.setInt(COSName.STRUCT_PARENTS, parents.size());
    }
    parents.add(sequences);
    if (added.size() > 0) {
      page.setItem(COSName.ANNOTS, added);
      page.setItem(COSName.getPDFName("Tabs"), COSName.S);
    }
  }

  /** The label of a list's first item decides its numbering; a list without labels has none. */
  private void addNumbering(PageEvent.Labelled label) {
    label
        .element()
        .nearest(StructureType.L)
        .filter(labelled::add)
        .ifPresent(
            list ->
                list.attributes(
                    StructureAttributes.listLabelled(label.text())
                        .orElseGet(() -> structure.numbering(list))));
  }

  private static void addBox(StructureElement figure, PageEvent.Drawn drawn) {
    boolean inline = figure.nearest(StructureType.P).isPresent();
    figure.attributes(
        StructureAttributes.box(drawn.x(), drawn.y(), drawn.width(), drawn.height(), inline));
  }

  private void addAnnotation(
      COSDictionary annotation, COSDictionary page, Optional<StructureElement> content) {
    StructureElement around = content.orElse(structure.document());
    StructureElement link =
        around
            .nearest(StructureType.LINK)
            .orElseGet(() -> around.detachedChild(StructureType.LINK));
    link.addAnnotation(page, annotation);
    annotation.setInt(COSName.STRUCT_PARENT, pageCount + annotationParents.size());
    annotationParents.add(link);
  }

  /**
   * Adds the tree to the document after all pages (ISO 32000-1 14.7.2).
   *
   * @return the objects that must be written with the numbers from 1
   */
  public List<PdfObject> write(PDDocument document) {
    StructureElement top = structure.document();
    structure.complete();
    COSDictionary root = new COSDictionary();
    List<PdfObject> objects = new ArrayList<>(top.all());
    objects.set(0, (out, numbers) -> top.write(out, numbers, numbers.of(root)));
    root.setItem(COSName.TYPE, STRUCTURE_TREE_ROOT);
    structure.namespace().declare(root);
    root.setItem(COSName.K, top.reference());
    objects.add(this::writeParentTree);
    root.setItem(COSName.PARENT_TREE, referenceToLast(objects));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pageCount + annotationParents.size());
    if (!structure.byId().isEmpty()) {
      objects.add((out, numbers) -> writeIdTree(out));
      root.setItem(COSName.ID_TREE, referenceToLast(objects));
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    return objects;
  }

  private static COSObject referenceToLast(List<PdfObject> objects) {
    return new COSObject(null, new COSObjectKey(objects.size(), 0));
  }

  /** The keys of pages come first, then those of annotations (14.7.4.4). */
  private void writeParentTree(Bytes out, ObjectNumbers numbers) {
    out.put("<</Nums[");
    for (int i = 0; i < parents.size(); i++) {
      out.integer(i).put('[');
      parents.get(i).forEach(element -> out.integer(element.number()).put(" 0 R "));
      out.put(']');
    }
    for (int i = 0; i < annotationParents.size(); i++) {
      out.integer(pageCount + i).put(' ');
      out.integer(annotationParents.get(i).number()).put(" 0 R ");
    }
    out.put("]>>");
  }

  private void writeIdTree(Bytes out) {
    out.put("<</Names[");
    structure
        .byId()
        .forEach(
            (id, element) -> {
              ObjectText.string(id, out);
              out.integer(element.number()).put(" 0 R ");
            });
    out.put("]>>");
  }
}
