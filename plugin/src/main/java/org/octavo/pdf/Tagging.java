package org.octavo.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

/** Ties marked content and links to the structure tree, and puts the tree into the file. */
final class Tagging {

  private static final COSName STRUCTURE_TREE_ROOT = COSName.getPDFName("StructTreeRoot");

  private final StructureTree structure;
  private final Links links;

  /** What the parent tree says of pages, which have the first numbers, and then of annotations. */
  private final List<COSBase> parents = new ArrayList<>();

  private final List<COSDictionary> annotationParents = new ArrayList<>();
  private final int pageCount;
  private final Set<StructureElement> numbered = new HashSet<>();

  Tagging(StructureTree structure, Links links, int pageCount) {
    this.structure = structure;
    this.links = links;
    this.pageCount = pageCount;
  }

  /** Takes account of the next page. */
  void add(COSDictionary page, PaintedPage painted, double height) {
    COSArray sequences = new COSArray();
    COSArray annotations = new COSArray();
    for (PageEvent event : painted.events()) {
      if (event instanceof PageEvent.Marked marked) {
        marked.element().addContent(page, sequences.size());
        sequences.add(marked.element().dictionary());
      } else if (event instanceof PageEvent.Drawn drawn) {
        drawn.element().nearest("Figure").ifPresent(figure -> place(figure, drawn));
      } else if (event instanceof PageEvent.Labelled labelled) {
        number(labelled);
      } else if (event instanceof PageEvent.Linked linked) {
        links
            .annotation(linked, page, height)
            .ifPresent(
                annotation -> {
                  tie(annotation, page, linked.element());
                  annotations.add(annotation);
                });
      }
    }
    if (sequences.size() > 0) {
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
    annotationParents.add(link.dictionary());
  }

  /** Puts the tree into the file when all pages have been seen (ISO 32000-1 14.7.2). */
  void write(PDDocument document) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, STRUCTURE_TREE_ROOT);
    StructureElement top = structure.document();
    top.complete();
    structure.tieReferences();
    structure.namespace().declare(root);
    top.dictionary().setItem(COSName.P, root);
    root.setItem(COSName.K, top.dictionary());
    parents.addAll(annotationParents);
    root.setItem(COSName.PARENT_TREE, parentTree());
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    if (!structure.byId().isEmpty()) {
      root.setItem(COSName.ID_TREE, idTree());
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
  }

  private COSDictionary parentTree() {
    COSArray numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private COSDictionary idTree() {
    COSArray names = new COSArray();
    structure
        .byId()
        .forEach(
            (id, element) -> {
              names.add(new COSString(id));
              names.add(element.dictionary());
            });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }
}
