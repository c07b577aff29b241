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

/** Ties marked content and links to the structure tree, and puts the tree into the file. */
public final class Tagging {

  private static final COSName STRUCTURE_TREE_ROOT = COSName.getPDFName("StructTreeRoot");

  private final StructureTree structure;
  private final AnnotationMaker links;

  /** Whose the sequences of marked content are, page by page. */
  private final List<List<StructureElement>> parents = new ArrayList<>();

  private final List<StructureElement> annotationParents = new ArrayList<>();
  private final int pageCount;
  private final Set<StructureElement> numbered = new HashSet<>();

  public Tagging(StructureTree structure, AnnotationMaker links, int pageCount) {
    this.structure = structure;
    this.links = links;
    this.pageCount = pageCount;
  }

  /** Takes account of the next page. */
  public void add(COSDictionary page, List<PageEvent> events, double height) {
    List<StructureElement> sequences = new ArrayList<>();
    COSArray annotations = new COSArray();
    for (PageEvent event : events) {
      if (event instanceof PageEvent.Marked marked) {
        marked.element().addContent(page, sequences.size());
        sequences.add(marked.element());
      } else if (event instanceof PageEvent.Drawn drawn) {
        StructureElement part = drawn.element();
        part.nearest("Figure")
            .or(() -> part.nearest("Formula"))
            .ifPresent(figure -> place(figure, drawn));
      } else if (event instanceof PageEvent.Labelled labelled) {
        number(labelled);
      } else if (event instanceof PageEvent.Linked linked) {
        links
            .make(linked, page, height)
            .ifPresent(
                annotation -> {
                  tie(annotation, page, linked.element());
                  annotations.add(annotation);
                });
      }
    }
    if (!sequences.isEmpty()) {
      page.setInt(COSName.STRUCT_PARENTS, parents.size());
    }
    parents.add(sequences);
    if (annotations.size() > 0) {
      page.setItem(COSName.ANNOTS, annotations);
      page.setItem(COSName.getPDFName("Tabs"), COSName.S);
    }
  }

  /** The label of its first item tells how a list is numbered; one without labels is not. */
  private void number(PageEvent.Labelled labelled) {
    labelled
        .element()
        .nearest("L")
        .filter(numbered::add)
        .ifPresent(
            list ->
                list.attributes(
                    StructureAttributes.listLabelled(labelled.text())
                        .orElseGet(() -> structure.numbering(list))));
  }

  private static void place(StructureElement figure, PageEvent.Drawn drawn) {
    boolean inline = figure.isIn("P");
    figure.attributes(
        StructureAttributes.box(drawn.x(), drawn.y(), drawn.width(), drawn.height(), inline));
  }

  private void tie(
      COSDictionary annotation, COSDictionary page, Optional<StructureElement> content) {
    StructureElement around = content.orElse(structure.document());
    StructureElement link = around.nearest("Link").orElseGet(() -> around.latecomer("Link"));
    link.addAnnotation(page, annotation);
    annotation.setInt(COSName.STRUCT_PARENT, pageCount + annotationParents.size());
    annotationParents.add(link);
  }

  /**
   * Ties the tree to the file when all pages have been seen (ISO 32000-1 14.7.2).
   *
   * @return what is to be written with the first numbers
   */
  public List<PdfObject> write(PDDocument document) {
    StructureElement top = structure.document();
    top.complete();
    structure.tieReferences();
    COSDictionary root = new COSDictionary();
    List<PdfObject> told = new ArrayList<>(top.all());
    told.set(0, (out, numbers) -> top.write(out, numbers, numbers.of(root)));
    root.setItem(COSName.TYPE, STRUCTURE_TREE_ROOT);
    structure.namespace().declare(root);
    root.setItem(COSName.K, top.reference());
    told.add(this::parentTree);
    root.setItem(COSName.PARENT_TREE, last(told));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pageCount + annotationParents.size());
    if (!structure.byId().isEmpty()) {
      told.add((out, numbers) -> idTree(out));
      root.setItem(COSName.ID_TREE, last(told));
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    return told;
  }

  private static COSObject last(List<PdfObject> told) {
    return new COSObject(null, new COSObjectKey(told.size(), 0));
  }

  /** Pages have the first numbers in it, and then annotations. */
  private void parentTree(Bytes out, ObjectNumbers numbers) {
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

  private void idTree(Bytes out) {
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
